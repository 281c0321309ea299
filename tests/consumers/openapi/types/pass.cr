# Lets bodies pass through the classes that quicktype makes for Crystal, a bundle of one body on each line.
require "./types"

STDIN.each_line do |line|
  puts VideotasksBundle.from_json(line).to_json
rescue error
  puts "refused: #{error.message.to_s.lines.first}"
end
