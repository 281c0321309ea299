// What valijson says of vectors, with the JSON of nlohmann.
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "judge.hpp"

/** The body of a test, with its long texts in their places. */
nlohmann::json whole(const nlohmann::json& test) {
    nlohmann::json data = test["data"];
    for (const auto& rule : test.value("longTexts", nlohmann::json::array())) {
        std::string text;
        for (const auto& part : rule["parts"]) {
            for (unsigned count = part["count"]; count > 0; count--) text += part["text"].get<std::string>();
        }
        data[nlohmann::json::json_pointer(rule["pointer"].get<std::string>())] = text;
    }
    return data;
}

int main(int count, char** words) {
    return each_file(count, words, [](const std::string& text) {
        std::string verdicts;
        for (const auto& group : nlohmann::json::parse(text)) {
            valijson::Schema schema;
            bool read = true;
            try {
                valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(group["schema"]), schema);
            } catch (const std::exception& error) {
                std::cerr << error.what() << '\n';
                read = false;
            }
            for (const auto& test : group["tests"]) {
                if (!read) {
                    verdicts += 'x';
                    continue;
                }
                valijson::Validator validator;
                const nlohmann::json body = whole(test);
                const valijson::adapters::NlohmannJsonAdapter data(body);
                verdicts += validator.validate(schema, data, nullptr) ? '1' : '0';
            }
        }
        return verdicts;
    });
}
