// openapi-typescript's types with openapi-fetch; without a host it has none.
import createClient from "openapi-fetch";
import type { paths } from "./openapi-typescript/schema";
import { checked, order, run } from "./order";

const headers = { Authorization: `Bearer ${order.key}` };
const client = createClient<paths>({ baseUrl: order.url, headers });

run(
  {
    "kling_v3_0_std.text_to_video": async (body) => checked(await client.POST("/v3/async/kling-v3.0-std-t2v", { body })).task_id,
    "kling_v3_0_pro.image_to_video": async (body) => checked(await client.POST("/v3/async/kling-v3.0-pro-i2v", { body })).task_id,
  },
  async (task_id) => checked(await client.GET("/v3/async/task-result", { params: { query: { task_id } } })),
);
