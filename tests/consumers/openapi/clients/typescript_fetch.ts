// openapi-generator's typescript-fetch.
import { Configuration, TaskResultApi, Vidu20Api, ViduQ1Api } from "./typescript-fetch";
import { order, run } from "./order";

const settings = new Configuration({ basePath: order.url, accessToken: order.key });

run(
  {
    "vidu_q1.text_to_video": async (body) => {
      const { aspect_ratio: aspectRatio, movement_amplitude: movementAmplitude, ...rest } = body;
      const viduQ1TextToVideoRequest = { ...rest, aspectRatio, movementAmplitude };
      return (await new ViduQ1Api(settings).viduQ1TextToVideo({ viduQ1TextToVideoRequest })).taskId;
    },
    "vidu_2_0.image_to_video": async (vidu20ImageToVideoRequest) =>
      (await new Vidu20Api(settings).vidu20ImageToVideo({ vidu20ImageToVideoRequest })).taskId,
  },
  async (taskId) => new TaskResultApi(settings).taskResult({ taskId }),
);
