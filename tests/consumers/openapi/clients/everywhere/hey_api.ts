// hey-api with its client-fetch.
import { client } from "./hey-api/client.gen";
import { klingV30ProImageToVideo, klingV30StdTextToVideo, taskResult } from "./hey-api/sdk.gen";
import { checked, order, run } from "./order";

client.setConfig({ auth: () => order.key, ...(order.url && { baseUrl: order.url }) });

run(
  {
    "kling_v3_0_std.text_to_video": async (body) => checked(await klingV30StdTextToVideo({ body })).task_id,
    "kling_v3_0_pro.image_to_video": async (body) => checked(await klingV30ProImageToVideo({ body })).task_id,
  },
  async (task_id) => checked(await taskResult({ query: { task_id } })),
);
