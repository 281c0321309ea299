// hey-api with its client-fetch.
import { client } from "./hey-api/client.gen";
import { taskResult, vidu20ImageToVideo, viduQ1TextToVideo } from "./hey-api/sdk.gen";
import { checked, order, run } from "./order";

client.setConfig({ auth: () => order.key, ...(order.url && { baseUrl: order.url }) });

run(
  {
    "vidu_q1.text_to_video": async (body) => checked(await viduQ1TextToVideo({ body })).task_id,
    "vidu_2_0.image_to_video": async (body) => checked(await vidu20ImageToVideo({ body })).task_id,
  },
  async (task_id) => checked(await taskResult({ query: { task_id } })),
);
