// orval with its fetch client; without a host it has none.
import { taskResult, vidu20ImageToVideo, viduQ1TextToVideo } from "./orval/client";
import { run } from "./order";

run(
  {
    "vidu_q1.text_to_video": async (body) => {
      const answer = await viduQ1TextToVideo(body);
      if (answer.status !== 200) throw new Error(JSON.stringify(answer));
      return answer.data.task_id;
    },
    "vidu_2_0.image_to_video": async (body) => {
      const answer = await vidu20ImageToVideo(body);
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
