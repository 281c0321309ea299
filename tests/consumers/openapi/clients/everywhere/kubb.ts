// kubb with its fetch client; without a host it has none.
import { setConfig } from "./kubb/.kubb/fetch";
import { klingV30ProImageToVideo } from "./kubb/clients/klingV30ProImageToVideo";
import { klingV30StdTextToVideo } from "./kubb/clients/klingV30StdTextToVideo";
import { taskResult } from "./kubb/clients/taskResult";
import { order, run } from "./order";

setConfig({ baseURL: order.url, headers: { Authorization: `Bearer ${order.key}`, "Content-Type": "application/json" } });

run(
  {
    "kling_v3_0_std.text_to_video": async (body) => (await klingV30StdTextToVideo(body)).task_id,
    "kling_v3_0_pro.image_to_video": async (body) => (await klingV30ProImageToVideo(body)).task_id,
  },
  async (task_id) => taskResult({ task_id }),
);
