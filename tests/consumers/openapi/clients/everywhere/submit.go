package main

import (
	"context"
	"fmt"

	openapi "github.com/GIT_USER_ID/GIT_REPO_ID"
)

// submit builds a request as the client's documentation does: with its constructor.
func submit(around context.Context, client *openapi.APIClient, one call) (string, error) {
	switch one.operation {
	case "kling_v3_0_std.text_to_video":
		body := openapi.NewKlingV30StdTextToVideoRequest(one.body["prompt"].(string))
		answer, _, err := client.KlingV30StdAPI.KlingV30StdTextToVideo(around).KlingV30StdTextToVideoRequest(*body).Execute()
		return answer.GetTaskId(), err
	case "kling_v3_0_pro.image_to_video":
		body := openapi.NewKlingV30ProImageToVideoRequest(one.body["image"].(string))
		body.SetPrompt(one.body["prompt"].(string))
		answer, _, err := client.KlingV30ProAPI.KlingV30ProImageToVideo(around).KlingV30ProImageToVideoRequest(*body).Execute()
		return answer.GetTaskId(), err
	}
	return "", fmt.Errorf("no operation %s", one.operation)
}
