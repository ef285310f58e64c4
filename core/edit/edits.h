// A Change in the making: records as they will be, and the edits that lead there.
#pragma once

#include "core/base/check.h"
#include "core/model/interview.h"

#include <string>
#include <utility>

namespace sourdine {

// One record has one edit, however often it is touched, and a record left as it was has none.
class Edits {
public:
    explicit Edits(const Interview& interview) : m_interview(interview), m_next_id(interview.next_id()) {}

    // The record as it stands with the edits so far; null: not there.
    template <class Record>
    const Record* find(Id<Record> id) const
    {
        for (const AnyEdit& any : m_edits)
            if (const auto* edit = std::get_if<Edit<Record>>(&any); edit && id_of(*edit) == id)
                return edit->after ? &*edit->after : nullptr;
        return m_interview.find(id);
    }

    // Gives it an id of its own.
    template <class Record>
    Id<Record> add(Record record)
    {
        record.id = Id<Record>{m_next_id++};
        const Id<Record> id = record.id;
        m_edits.emplace_back(Edit<Record>{std::nullopt, std::move(record)});
        return id;
    }

    // The record of the same id is to be like this.
    template <class Record>
    void put(Record record)
    {
        const Id<Record> id = record.id;
        set<Record>(id, std::move(record));
    }

    template <class Record>
    void remove(Id<Record> id)
    {
        set<Record>(id, std::nullopt);
    }

    void put_head(Head head)
    {
        if (head != m_interview.head()) m_edits.emplace_back(Edit<Head>{m_interview.head(), std::move(head)});
    }

    Change finish(std::string title, std::string merge_key = {}) &&
    {
        return {std::move(title), std::move(m_edits), std::move(merge_key)};
    }

private:
    template <class Record>
    static Id<Record> id_of(const Edit<Record>& edit)
    {
        return edit.after ? edit.after->id : edit.before->id;
    }

    template <class Record>
    void set(Id<Record> id, std::optional<Record> after)
    {
        for (auto any = m_edits.begin(); any != m_edits.end(); ++any) {
            auto* edit = std::get_if<Edit<Record>>(&*any);
            if (!edit || id_of(*edit) != id) continue;
            edit->after = std::move(after);
            if (edit->before == edit->after) m_edits.erase(any);
            return;
        }
        const Record* before = m_interview.find(id);
        SD_CHECK(before != nullptr);
        if (after != *before) m_edits.emplace_back(Edit<Record>{*before, std::move(after)});
    }

    const Interview& m_interview;
    std::int64_t m_next_id;
    std::vector<AnyEdit> m_edits;
};

}  // namespace sourdine
