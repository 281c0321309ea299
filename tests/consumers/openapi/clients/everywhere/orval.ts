// orval with its fetch client; without a host it has none.
import { klingV30ProImageToVideo, klingV30StdTextToVideo, taskResult } from "./orval/client";
import { run } from "./order";

run(
  {
    "kling_v3_0_std.text_to_video": async (body) => {
      const answer = await klingV30StdTextToVideo(body);
      if (answer.status !== 200) throw new Error(JSON.stringify(answer));
      return answer.data.task_id;
    },
    "kling_v3_0_pro.image_to_video": async (body) => {
      const answer = await klingV30ProImageToVideo(body);
      if (answer.status !== 200) throw new Error(JSON.stringify(answer));
      return answer.data.task_id;
    },
  },
  async (task_id) => {
    const answer = await taskResult({ task_id });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer));
    return answer.data;
  },
);
