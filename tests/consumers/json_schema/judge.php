<?php
// What the validator for PHP says of vectors: `php judge.php SETTING FILE...`, a line for each file.
require 'JsonSchema/autoload.php';

foreach (array_slice($argv, 2) as $file) {
    $verdicts = '';
    foreach (json_decode(file_get_contents($file)) as $group) {
        foreach ($group->tests as $test) {
            try {
                $validator = new JsonSchema\Validator();
                $data = $test->data;
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
