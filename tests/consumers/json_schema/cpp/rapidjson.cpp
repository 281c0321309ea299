// What RapidJSON says of vectors.
#include <rapidjson/document.h>
#include <rapidjson/schema.h>

#include "judge.hpp"

int main(int count, char** words) {
    return each_file(count, words, [](const std::string& text) {
        std::string verdicts;
        rapidjson::Document groups;
        groups.Parse(text.data(), text.size());
        for (const auto& group : groups.GetArray()) {
            const rapidjson::SchemaDocument schema(group["schema"]);
            for (const auto& test : group["tests"].GetArray()) {
                rapidjson::SchemaValidator validator(schema);
                verdicts += test["data"].Accept(validator) ? '1' : '0';
            }
        }
        return verdicts;
    });
}
