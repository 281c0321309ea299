<?php
// Submits and polls with the PHP client of openapi-generator: reads an order from standard input, prints what came.

require_once 'GuzzleHttp/autoload.php';
spl_autoload_register(function ($class) use ($argv) {
    $file = $argv[1] . '/lib/' . str_replace('\\', '/', substr($class, strlen('OpenAPI\\Client\\'))) . '.php';
    if (str_starts_with($class, 'OpenAPI\\Client\\') && is_file($file)) {
        require_once $file;
    }
});

use OpenAPI\Client\Api;
use OpenAPI\Client\Model;

$order = json_decode(stream_get_contents(STDIN), true);
$settings = (new OpenAPI\Client\Configuration())->setAccessToken($order['key']);
if (isset($order['url'])) {
    $settings->setHost($order['url']);
}
if (isset($order['index'])) {
    $settings->setHost($settings->getHostFromSettings($order['index']));
}
$http = new GuzzleHttp\Client();
foreach ($order['calls'] as [$operation, $body]) {
    try {
        $task = match ($operation) {
            'vidu_q1.text_to_video' => (new Api\ViduQ1Api($http, $settings))->viduQ1TextToVideo(new Model\ViduQ1TextToVideoRequest($body)),
            'vidu_2_0.image_to_video' => (new Api\Vidu20Api($http, $settings))->vidu20ImageToVideo(new Model\Vidu20ImageToVideoRequest($body)),
            'kling_v3_0_std.text_to_video' => (new Api\KlingV30StdApi($http, $settings))->klingV30StdTextToVideo(new Model\KlingV30StdTextToVideoRequest($body)),
            'kling_v3_0_pro.image_to_video' => (new Api\KlingV30ProApi($http, $settings))->klingV30ProImageToVideo(new Model\KlingV30ProImageToVideoRequest($body)),
        };
        $result = (new Api\TaskResultApi($http, $settings))->taskResult($task->getTaskId());
        $video = ($result->getVideos() ?? [])[0] ?? null;
        $lifetime = $video ? OpenAPI\Client\ObjectSerializer::sanitizeForSerialization($video->getVideoUrlTtl()) : null;
        echo json_encode(['task_id' => $task->getTaskId(), 'status' => $result->getTask()->getStatus(), 'lifetime' => $lifetime]), "\n";
    } catch (Throwable $error) {
        echo json_encode(['refused' => get_class($error) . ': ' . $error->getMessage()]), "\n";
    }
}
