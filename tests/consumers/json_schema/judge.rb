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
      validate.call(test["data"]) ? "1" : "0"
    rescue StandardError => error
      warn error.message
      "x"
    end.join
  end
  puts "#{file}\t#{verdicts.join}"
end
