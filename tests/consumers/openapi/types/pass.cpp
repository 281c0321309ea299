// Lets bodies pass through the types that quicktype makes for C++: `pass HOW`.
#include <iostream>
#include <string>

#include "types.hpp"

using nlohmann::json;

/** Without the members that are null. */
static json filled(const json& value) {
    json kept = value;
    if (value.is_object()) {
        kept = json::object();
        for (const auto& [name, member] : value.items())
            if (!member.is_null()) kept[name] = filled(member);
    } else if (value.is_array()) {
        for (auto& item : kept) item = filled(item);
    }
    return kept;
}

int main(int, char** words) {
    const bool set = std::string(words[1]) == "set";
    for (const auto& call : json::parse(std::cin)) {
        const std::string title = call[0];
        json told;
        try {
            const quicktype::VideotasksBundle bundle = json{{title, call[1]}};
            const json made = json(bundle)[title];
            told["sent"] = set ? filled(made) : made;
        } catch (const std::exception& error) {
            told["refused"] = error.what();
        }
        std::cout << told.dump() << '\n';
    }
}
