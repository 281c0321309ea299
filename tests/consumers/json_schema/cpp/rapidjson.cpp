// What RapidJSON says of vectors.
#include <rapidjson/document.h>
#include <rapidjson/pointer.h>
#include <rapidjson/schema.h>

#include "judge.hpp"

/** The body of a test, with its long texts in their places. */
rapidjson::Value& whole(rapidjson::Value& test, rapidjson::Document& document) {
    if (test.HasMember("longTexts")) {
        for (const auto& rule : test["longTexts"].GetArray()) {
            std::string text;
            for (const auto& part : rule["parts"].GetArray()) {
                const std::string run(part["text"].GetString(), part["text"].GetStringLength());
                for (unsigned count = part["count"].GetUint(); count > 0; count--) text += run;
            }
            rapidjson::Value whole(text.data(), text.size(), document.GetAllocator());
            rapidjson::Pointer(rule["pointer"].GetString()).Set(test["data"], whole, document.GetAllocator());
        }
    }
    return test["data"];
}

int main(int count, char** words) {
    return each_file(count, words, [](const std::string& text) {
        std::string verdicts;
        rapidjson::Document groups;
        groups.Parse(text.data(), text.size());
        for (auto& group : groups.GetArray()) {
            const rapidjson::SchemaDocument schema(group["schema"]);
            for (auto& test : group["tests"].GetArray()) {
                rapidjson::SchemaValidator validator(schema);
                verdicts += whole(test, groups).Accept(validator) ? '1' : '0';
            }
        }
        return verdicts;
    });
}
