// kubb with its fetch client; without a host it has none.
import { setConfig } from "./kubb/.kubb/fetch";
import { taskResult } from "./kubb/clients/taskResult";
import { vidu20ImageToVideo } from "./kubb/clients/vidu20ImageToVideo";
import { viduQ1TextToVideo } from "./kubb/clients/viduQ1TextToVideo";
import { order, run } from "./order";

setConfig({ baseURL: order.url, headers: { Authorization: `Bearer ${order.key}`, "Content-Type": "application/json" } });

run(
  {
    "vidu_q1.text_to_video": async (body) => (await viduQ1TextToVideo(body)).task_id,
    "vidu_2_0.image_to_video": async (body) => (await vidu20ImageToVideo(body)).task_id,
  },
  async (task_id) => taskResult({ task_id }),
);
