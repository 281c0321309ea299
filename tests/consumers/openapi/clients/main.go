// Submits and polls with the Go client of openapi-generator: reads an order from standard input, prints what came.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	openapi "github.com/GIT_USER_ID/GIT_REPO_ID"
)

type call struct {
	operation string
	body      map[string]interface{}
}

func (c *call) UnmarshalJSON(text []byte) error {
	return json.Unmarshal(text, &[]interface{}{&c.operation, &c.body})
}

type order struct {
	Url   string
	Index *int
	Key   string
	Calls []call
}

func main() {
	told := order{}
	if err := json.NewDecoder(os.Stdin).Decode(&told); err != nil {
		panic(err)
	}
	settings := openapi.NewConfiguration()
	around := context.WithValue(context.Background(), openapi.ContextAccessToken, told.Key)
	if told.Url != "" {
		settings.Servers = openapi.ServerConfigurations{{URL: told.Url}}
	}
	if told.Index != nil {
		around = context.WithValue(around, openapi.ContextServerIndex, *told.Index)
	}
	client := openapi.NewAPIClient(settings)
	for _, one := range told.Calls {
		id, result, err := run(around, client, one)
		if err != nil {
			show(map[string]interface{}{"refused": err.Error()})
			continue
		}
		said := map[string]interface{}{"task_id": id, "status": result.Task.GetStatus()}
		if videos := result.GetVideos(); len(videos) > 0 {
			said["lifetime"] = videos[0].VideoUrlTtl
		}
		show(said)
	}
}

func run(around context.Context, client *openapi.APIClient, one call) (string, *openapi.TaskResultResponse, error) {
	id, err := submit(around, client, one)
	if err != nil {
		return "", nil, err
	}
	result, _, err := client.TaskResultAPI.TaskResult(around).TaskId(id).Execute()
	return id, result, err
}

func show(found interface{}) {
	text, err := json.Marshal(found)
	if err != nil {
		panic(err)
	}
	fmt.Println(string(text))
}
