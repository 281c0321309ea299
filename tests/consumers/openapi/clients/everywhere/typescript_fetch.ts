// openapi-generator's typescript-fetch.
import { Configuration, KlingV30ProApi, KlingV30StdApi, TaskResultApi } from "./typescript-fetch";
import { order, run } from "./order";

const settings = new Configuration({ basePath: order.url, accessToken: order.key });

run(
  {
    "kling_v3_0_std.text_to_video": async (klingV30StdTextToVideoRequest) =>
      (await new KlingV30StdApi(settings).klingV30StdTextToVideo({ klingV30StdTextToVideoRequest })).taskId,
    "kling_v3_0_pro.image_to_video": async (klingV30ProImageToVideoRequest) =>
      (await new KlingV30ProApi(settings).klingV30ProImageToVideo({ klingV30ProImageToVideoRequest })).taskId,
  },
  async (taskId) => new TaskResultApi(settings).taskResult({ taskId }),
);
