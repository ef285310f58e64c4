# What is needed from Debian 12: read by app/run and tests/run.
build_packages="g++ cmake ninja-build pkg-config dpkg-dev debian-archive-keyring libglfw3-dev libfreetype-dev libgl-dev
    libsqlite3-dev nlohmann-json3-dev libcli11-dev libutf8proc-dev libpugixml-dev libical-dev
    libzip-dev libpango1.0-dev libcairo2-dev"
run_packages="fonts-inter libgl1-mesa-dri"
test_packages="doctest-dev xvfb xauth xdotool x11-xkb-utils x11-xserver-utils x11-utils imagemagick sqlite3 procps python3 poppler-utils
    clang libclang-rt-14-dev"
