package main

import (
	"context"
	"fmt"

	openapi "github.com/GIT_USER_ID/GIT_REPO_ID"
)

// submit builds a request as the client's documentation does: with its constructor and its setters.
func submit(around context.Context, client *openapi.APIClient, one call) (string, error) {
	switch one.operation {
	case "vidu_q1.text_to_video":
		body := openapi.NewViduQ1TextToVideoRequestWithDefaults()
		if prompt, given := one.body["prompt"]; given {
			body = openapi.NewViduQ1TextToVideoRequest(prompt.(string))
		}
		if style, given := one.body["style"]; given {
			body.SetStyle(style.(string))
		}
		if seed, given := one.body["seed"]; given {
			body.SetSeed(int64(seed.(float64)))
		}
		answer, _, err := client.ViduQ1API.ViduQ1TextToVideo(around).ViduQ1TextToVideoRequest(*body).Execute()
		return answer.GetTaskId(), err
	case "vidu_2_0.image_to_video":
		images := []string{}
		for _, image := range one.body["images"].([]interface{}) {
			images = append(images, image.(string))
		}
		body := openapi.NewVidu20ImageToVideoRequest(images)
		if duration, given := one.body["duration"]; given {
			body.SetDuration(int32(duration.(float64)))
		}
		if resolution, given := one.body["resolution"]; given {
			body.SetResolution(resolution.(string))
		}
		answer, _, err := client.Vidu20API.Vidu20ImageToVideo(around).Vidu20ImageToVideoRequest(*body).Execute()
		return answer.GetTaskId(), err
	}
	return "", fmt.Errorf("no operation %s", one.operation)
}
