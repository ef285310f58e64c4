// A value, or the reason there is none.
//
// Failures a user can meet (a row that does not parse, a full disk, a library from a newer
// version) travel as Result. Broken promises between two pieces of our own code do not:
// those are SD_CHECK (check.h), never returned.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace sourdine {

// What fills the {name} places of a phrase.
using PhraseArgs = std::vector<std::pair<std::string, std::string>>;

enum class Fault {
    Syntax,    // what was given does not read as what was asked for
    NotFound,  // no such record, file or person
    Conflict,  // something else stands in the way (another window, the wrong state)
    Rejected,  // understood and refused
    Storage,   // the disk or the database said no
    Format,    // a file from elsewhere is broken
};

struct Error {
    Fault fault = Fault::Rejected;
    std::string key;  // names a sentence in assets/locale, e.g. "capture.unknown_seat"
    PhraseArgs args;  // goes into that sentence: a name, a path, a row number. Never a client's words.
    bool operator==(const Error&) const = default;
};

struct [[nodiscard]] Done {};

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const Error& error() const& { return std::get<1>(m_state); }
    Error&& error() && { return std::get<1>(std::move(m_state)); }

private:
    std::variant<T, Error> m_state;
};

using Status = Result<Done>;

}  // namespace sourdine

// Declares `name` from a Result, or leaves the function with its error.
#define SD_TRY(name, expression)                                     \
    auto name##_or_error = (expression);                             \
    if (!name##_or_error) return std::move(name##_or_error).error(); \
    auto name = std::move(name##_or_error).value()

// The same for a Status, whose value says nothing.
#define SD_TRY_STATUS(expression) \
    if (auto status_or_error = (expression); !status_or_error) return std::move(status_or_error).error()
