# What validators for Ruby say of vectors: `ruby judge.rb NAME SETTING FILE...`, a line for each file.
require "json"
require "set" # json_schemer has forgotten it

NAME, SETTING, *FILES = ARGV

VALIDATORS = {
  "json_schemer" => lambda do |schema|
    require "json_schemer"
    schemer = JSONSchemer.schema(schema)
    ->(body) { schemer.valid?(body) }
  end,
  "json-schema" => lambda do |schema|
    require "json-schema"
    ->(body) { JSON::Validator.validate(schema, body) }
  end,
  "json_schema" => lambda do |schema|
    require "json_schema"
    compiled = JsonSchema.parse!(schema)
    compiled.expand_references!
    ->(body) { compiled.validate(body).first }
  end,
}

# The body of a test, with its long texts in their places.
def whole(test)
  test.fetch("longTexts", []).each do |rule|
    *steps, last = rule["pointer"].split("/", -1).drop(1).map { |step| step.gsub("~1", "/").gsub("~0", "~") }
    within = ->(part, step) { part.is_a?(Array) ? step.to_i : step }
    place = steps.reduce(test["data"]) { |part, step| part[within.(part, step)] }
    place[within.(place, last)] = rule["parts"].map { |part| part["text"] * part["count"] }.join
  end
  test["data"]
end

FILES.each do |file|
  verdicts = JSON.parse(File.read(file, encoding: "utf-8")).map do |group|
    begin
      schema = group["schema"]
      schema = schema.reject { |word, _| word == "$schema" } if SETTING == "a copy without `$schema`"
      validate = VALIDATORS[NAME].call(schema)
    rescue StandardError => error
      warn error.message
      next "x" * group["tests"].size
    end
    group["tests"].map do |test|
      validate.call(whole(test)) ? "1" : "0"
    rescue StandardError => error
      warn error.message
      "x"
    end.join
  end
  puts "#{file}\t#{verdicts.join}"
end
