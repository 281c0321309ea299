// openapi-typescript's types with openapi-fetch; without a host it has none.
import createClient from "openapi-fetch";
import type { paths } from "./openapi-typescript/schema";
import { checked, order, run } from "./order";

const headers = { Authorization: `Bearer ${order.key}` };
const client = createClient<paths>({ baseUrl: order.url, headers });

run(
  {
    "vidu_q1.text_to_video": async (body) => checked(await client.POST("/v3/async/vidu-q1-text2video", { body })).task_id,
    "vidu_2_0.image_to_video": async (body) => checked(await client.POST("/v3/async/vidu-2.0-img2video", { body })).task_id,
  },
  async (task_id) => checked(await client.GET("/v3/async/task-result", { params: { query: { task_id } } })),
);
