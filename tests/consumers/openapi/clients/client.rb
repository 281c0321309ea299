# Submits and polls with the Ruby client of openapi-generator: reads an order from standard input, prints what came.

require "json"
require "openapi_client"

order = JSON.parse($stdin.read)
settings = OpenapiClient::Configuration.new
settings.access_token = order["key"]
settings.server_index = order["index"] if order["index"]
if order["url"]
  settings.scheme, settings.host = order["url"].split("://")
end
client = OpenapiClient::ApiClient.new(settings)
order["calls"].each do |operation, body|
  given = body.transform_keys(&:to_sym)
  task =
    case operation
    when "vidu_q1.text_to_video"
      OpenapiClient::ViduQ1Api.new(client).vidu_q1_text_to_video(OpenapiClient::ViduQ1TextToVideoRequest.new(given))
    when "vidu_2_0.image_to_video"
      OpenapiClient::Vidu20Api.new(client).vidu20_image_to_video(OpenapiClient::Vidu20ImageToVideoRequest.new(given))
    when "kling_v3_0_std.text_to_video"
      OpenapiClient::KlingV30StdApi.new(client).kling_v30_std_text_to_video(OpenapiClient::KlingV30StdTextToVideoRequest.new(given))
    when "kling_v3_0_pro.image_to_video"
      OpenapiClient::KlingV30ProApi.new(client).kling_v30_pro_image_to_video(OpenapiClient::KlingV30ProImageToVideoRequest.new(given))
    end
  result = OpenapiClient::TaskResultApi.new(client).task_result(task.task_id)
  video = (result.videos || []).first
  puts JSON.generate({ task_id: task.task_id, status: result.task.status, lifetime: video && video.video_url_ttl })
rescue StandardError => error
  puts JSON.generate({ refused: "#{error.class}: #{error.message}" })
end
