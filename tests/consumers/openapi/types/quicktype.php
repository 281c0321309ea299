<?php
// Lets bodies pass through the classes that quicktype makes for PHP: `php quicktype.php FILE HOW`.

[, $file, $how] = $argv;
require $file;

/** Without the members that are null. */
function filled(mixed $value): mixed {
    if (is_array($value)) {
        return array_map('filled', $value);
    }
    return $value instanceof stdClass ? (object) array_map('filled', array_filter((array) $value, fn($one) => $one !== null)) : $value;
}

foreach (json_decode(stream_get_contents(STDIN)) as [$title, $body]) {
    try {
        $made = $title::from($body)->to();
        echo json_encode(['sent' => $how === 'set' ? filled($made) : $made]), "\n";
    } catch (Throwable $error) {
        echo json_encode(['refused' => $error->getMessage()]), "\n";
    }
}
