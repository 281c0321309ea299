// Requests as users of the generated types build them, and bodies that pass through the types.
//
//	requests         writes requests, one a line
//	pass < bodies    reads and writes bodies, one a line
//
// The bundle has a member for each body, so that a line is {"<title>": <body>}.
package main

import (
	"encoding/json"
	"io"
	"log"
	"os"
)

func some[T any](value T) *T { return &value }

// Names of enum types change with the set of schemas: a text needs none.
func choose[E ~string](field **E, value string) { *field = some(E(value)) }

func requests() []VideotasksBundle {
	text := ViduQ1TextToVideoRequest{
		Prompt: "a lighthouse in a storm",
		Seed:   some(int64(2147483648)),
		Bgm:    some(false),
	}
	choose(&text.AspectRatio, "9:16")

	nested := ViduQ2TextToVideoRequest{
		Prompt:      "@miller carries a sack up the stairs",
		Duration:    6,
		AspectRatio: some("2:1"),
		Subjects: []ViduQ2TextSubject{
			{ID: "miller", Images: []string{"https://example.com/miller.jpg"}},
			{ID: "cat", Images: []string{"https://example.com/cat.jpg"}, VoiceID: some("purr")},
		},
	}
	choose(&nested.Resolution, "1080p")

	stages := ViduQ2ProMultiFrameRequest{
		StartImage: "data:image/png;base64,AAAA",
		ImageSettings: []ViduMultiFrameSetting{
			{KeyImage: "https://example.com/b.png", Duration: some(int64(5))},
			{KeyImage: "https://example.com/c.png", Prompt: some("it rains")},
		},
		Watermark: some(true),
	}
	choose(&stages.WmPosition, "bottom_left")

	return []VideotasksBundle{
		{ViduQ1TextToVideoRequest: &text},
		{ViduQ2TextToVideoRequest: &nested},
		{ViduQ2ProMultiFrameRequest: &stages},
	}
}

func main() {
	out := json.NewEncoder(os.Stdout)
	write := func(body VideotasksBundle) {
		if err := out.Encode(body); err != nil {
			log.Fatal(err)
		}
	}
	if os.Args[1] == "requests" {
		for _, body := range requests() {
			write(body)
		}
		return
	}
	for in := json.NewDecoder(os.Stdin); ; {
		var body VideotasksBundle
		switch err := in.Decode(&body); err {
		case nil:
			write(body)
		case io.EOF:
			return
		default:
			log.Fatal(err)
		}
	}
}
