#include "core/exchange/research_project.h"

#include "core/base/iso_time.h"
#include "core/base/utf8.h"
#include "core/exchange/export_text.h"
#include "core/exchange/guid.h"
#include "core/exchange/zip_file.h"

#include <pugixml.hpp>

#include <algorithm>
#include <sstream>

namespace sourdine {

namespace {

class ProjectXml {
public:
    explicit ProjectXml(const ResearchProject& project) : m_project(project) {}

    std::string write()
    {
        pugi::xml_node declaration = m_document.append_child(pugi::node_declaration);
        set(declaration, "version", "1.0");
        set(declaration, "encoding", "utf-8");
        pugi::xml_node root = m_document.append_child("Project");
        set(root, "xmlns", "urn:QDA-XML:project:1.0");
        set(root, "name", write_line(m_project.name));
        set(root, "origin", "Sourdine");
        set(root, "creatingUserGUID", m_project.user_guid);
        set_moment(root, m_project.made);
        // The order is the schema's.
        write_users(root);
        write_codes(root);
        write_variables(root);
        write_cases(root);
        write_sources(root);
        std::ostringstream out;
        m_document.save(out, "  ");
        return out.str();
    }

private:
    static void set(pugi::xml_node node, const char* name, const std::string& value) { node.append_attribute(name) = value.c_str(); }
    static void set_moment(pugi::xml_node node, const std::optional<WallTime>& at)
    {
        if (at) set(node, "creationDateTime", write_iso_utc(*at));
    }
    static void add_text(pugi::xml_node node, const char* name, const std::string& text) { node.append_child(name).text() = text.c_str(); }
    static void refer(pugi::xml_node node, const char* name, const std::string& guid) { set(node.append_child(name), "targetGUID", guid); }

    void write_users(pugi::xml_node root)
    {
        pugi::xml_node user = root.append_child("Users").append_child("User");
        set(user, "guid", m_project.user_guid);
        set(user, "name", write_line(m_project.user));
    }
    static void write_code(pugi::xml_node parent, const ResearchCode& code)
    {
        pugi::xml_node node = parent.append_child("Code");
        set(node, "guid", code.guid);
        set(node, "name", write_line(code.name));
        set(node, "isCodable", code.is_group ? "false" : "true");
        if (!code.colour.empty()) set(node, "color", code.colour);
        if (!code.description.empty()) add_text(node, "Description", write_line(code.description));
        for (const ResearchCode& child : code.children) write_code(node, child);
    }
    void write_codes(pugi::xml_node root)
    {
        if (m_project.codes.empty()) return;
        pugi::xml_node codes = root.append_child("CodeBook").append_child("Codes");
        for (const ResearchCode& code : m_project.codes) write_code(codes, code);
    }
    std::string guid_of_variable(const std::string& name) const { return make_guid(m_project.guid + "/variable/" + name); }
    void write_variables(pugi::xml_node root)
    {
        std::vector<std::string> names;
        for (const ResearchCase& one : m_project.cases)
            for (const auto& [name, value] : one.values)
                if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
        if (names.empty()) return;
        pugi::xml_node variables = root.append_child("Variables");
        for (const std::string& name : names) {
            pugi::xml_node variable = variables.append_child("Variable");
            set(variable, "guid", guid_of_variable(name));
            set(variable, "name", write_line(name));
            set(variable, "typeOfVariable", "Text");
        }
    }
    void write_cases(pugi::xml_node root)
    {
        if (m_project.cases.empty()) return;
        pugi::xml_node cases = root.append_child("Cases");
        for (const ResearchCase& one : m_project.cases) {
            pugi::xml_node node = cases.append_child("Case");
            set(node, "guid", one.guid);
            set(node, "name", write_line(one.name));
            for (const std::string& code : one.codes) refer(node, "CodeRef", code);
            for (const auto& [name, value] : one.values) {
                pugi::xml_node holds = node.append_child("VariableValue");
                refer(holds, "VariableRef", guid_of_variable(name));
                add_text(holds, "TextValue", write_line(value));
            }
        }
    }
    void write_selection(pugi::xml_node source, const ResearchSelection& selection, const std::string& words)
    {
        pugi::xml_node node = source.append_child("PlainTextSelection");
        set(node, "guid", selection.guid);
        set(node, "name", write_line(words));
        set(node, "startPosition", std::to_string(selection.from));
        set(node, "endPosition", std::to_string(selection.to));
        set(node, "creatingUser", m_project.user_guid);
        set_moment(node, selection.at);
        for (const std::string& code : selection.codes) {
            pugi::xml_node coding = node.append_child("Coding");
            set(coding, "guid", make_guid(selection.guid + "/coding/" + code));
            set(coding, "creatingUser", m_project.user_guid);
            set_moment(coding, selection.at);
            refer(coding, "CodeRef", code);
        }
    }
    void write_sources(pugi::xml_node root)
    {
        if (m_project.sources.empty()) return;
        pugi::xml_node sources = root.append_child("Sources");
        for (const ResearchSource& source : m_project.sources) {
            pugi::xml_node node = sources.append_child("TextSource");
            set(node, "guid", source.guid);
            set(node, "name", write_line(source.name));
            set(node, "plainTextPath", "internal://" + source.guid + ".txt");
            set(node, "creatingUser", m_project.user_guid);
            set_moment(node, m_project.made);
            const std::u32string text = to_code_points(source.text);
            for (const ResearchSelection& selection : source.selections) {
                const auto from = static_cast<std::size_t>(selection.from);
                write_selection(node, selection, to_utf8(std::u32string_view{text}.substr(from, std::min<std::size_t>(static_cast<std::size_t>(selection.to) - from, 60))));
            }
        }
    }

    const ResearchProject& m_project;
    pugi::xml_document m_document;
};

}  // namespace

std::string write_research_xml(const ResearchProject& project) { return ProjectXml{project}.write(); }

Result<std::string> write_research_project(const ResearchProject& project)
{
    std::vector<ZipEntry> entries{{"project.qde", write_research_xml(project)}};
    for (const ResearchSource& source : project.sources) entries.push_back({"sources/" + source.guid + ".txt", source.text});
    return write_zip(entries);
}

}  // namespace sourdine
