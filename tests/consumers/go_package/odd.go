// Prints what becomes of odd values, a line each.
package main

import (
	"encoding/json"
	"fmt"
	"math"
	"strings"

	v "videotasks"
)

func show(name string, of interface{ Validate() []v.Problem }) {
	text, err := json.Marshal(of)
	if err != nil {
		text = []byte("no JSON")
	}
	fmt.Printf("%s: %s %v\n", name, text, of.Validate())
}

func reading(name, text string, into any) {
	err := json.Unmarshal([]byte(text), into)
	again, _ := json.Marshal(into)
	fmt.Printf("%s: %v %s\n", name, err, again)
}

func main() {
	show("nothing is set", v.ViduQ1ReferenceToVideoRequest{})
	show("an empty list", v.Vidu20ImageToVideoRequest{Images: []string{}})
	show("zero and false", v.ViduQ1TextToVideoRequest{Prompt: "x", Seed: v.Ptr(int64(0)), Bgm: v.Ptr(false)})
	show("a cast", v.ViduQ1TextToVideoRequest{Prompt: "x", Style: v.Ptr(v.ViduQ1TextToVideoStyle("anim"))})
	show("a sign of four bytes", v.NewViduQ1TextToVideoRequest("\U0001F3AC"))
	long := v.NewViduQ1TextToVideoRequest(strings.Repeat("\U0001F3AC", 1501))
	fmt.Println("1501 of them:", long.Validate())
	show("infinity", v.TaskResultResponse{Task: v.TaskResultTask{TaskID: "t", Status: "TASK_STATUS_NEW", Eta: v.Ptr(math.Inf(1))}})

	var request v.ViduQ1TextToVideoRequest
	reading("a request", `{"prompt": "x", "seed": 5.0, "aspect_ratio": "9:17"}`, &request)
	reading("another", `{"sed": 1, "seed": null}`, &v.ViduQ1TextToVideoRequest{})
	reading("null", `null`, &v.ViduQ1TextToVideoRequest{})
	reading("2**63", `{"prompt": "x", "seed": 9223372036854775808}`, &v.ViduQ1TextToVideoRequest{})
	reading("a hundred", `{"prompt": "x", "seed": -1e2}`, &v.ViduQ1TextToVideoRequest{})
	var result v.TaskResultResponse
	reading("a result", `{"task": {"task_id": "t", "status": "NEW", "reason": null, "more": [1e400]}, "videos": [{"video_url_ttl": 1}]}`, &result)
	fmt.Println("its video:", result.Videos[0].VideoURL == nil, result.Videos[0].VideoURLTTL)
}
