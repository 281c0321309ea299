<?php
// What the validator for PHP says of vectors: `php judge.php SETTING FILE...`, a line for each file.
require 'JsonSchema/autoload.php';

/** The body of a test, with its long texts in their places. */
function whole($test) {
    foreach ($test->longTexts ?? [] as $rule) {
        $place = &$test->data;
        foreach (array_slice(explode('/', $rule->pointer), 1) as $step) {
            $name = str_replace(['~1', '~0'], ['/', '~'], $step);
            if (is_array($place)) {
                $place = &$place[(int) $name];
            } else {
                $place = &$place->{$name};
            }
        }
        $place = implode('', array_map(fn($part) => str_repeat($part->text, $part->count), $rule->parts));
        unset($place);
    }
    return $test->data;
}

foreach (array_slice($argv, 2) as $file) {
    $verdicts = '';
    foreach (json_decode(file_get_contents($file)) as $group) {
        foreach ($group->tests as $test) {
            try {
                $validator = new JsonSchema\Validator();
                $data = whole($test);
                $validator->validate($data, $group->schema);
                $verdicts .= $validator->isValid() ? '1' : '0';
            } catch (Throwable $error) {
                fwrite(STDERR, $error->getMessage() . "\n");
                $verdicts .= 'x';
            }
        }
    }
    echo "$file\t$verdicts\n";
}
