// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/vidu_q2/text_to_video.yaml: edit there, then run `make generate`.

package videotasks

// ViduQ2TextToVideoRequest: Makes a video from a prompt, with subjects if there are any.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-vidu-q2-text2video.md
type ViduQ2TextToVideoRequest struct {
	// Bgm: Adds background music. Default: false.
	Bgm *bool `json:"bgm,omitempty"`

	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random.
	Seed *int64 `json:"seed,omitempty"`

	// Audio: Generates sound along with the picture. Default: false.
	Audio *bool `json:"audio,omitempty"`

	// Style: Look of the video, in any words. The page gives examples and no closed list. For example
	// "cinematic", "realistic", "artistic". The model may pay no heed to the style (no page of the
	// platform states it: upstream Vidu says so for Q2). The sources disagree on its list of values:
	// any text, of which these are examples; one of two, and without effect on Q2. Here holds: any
	// text.
	Style *string `json:"style,omitempty"`

	// Prompt: What the video shows. A subject is called @ and its id. At least 1 character. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video. In seconds. Allowed: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10. Required.
	// Default: 5. The sources disagree on whether it is required: duration is marked required; it has
	// a default, 5; on the start-end pages it has the same one and is optional. Here holds: a body
	// must have it; the client fills in the default and always sends it.
	Duration ViduQ2TextToVideoDuration `json:"duration"`

	// Subjects: Who or what appears in the video. Default: []. Not stated by the platform's pages: at
	// most 7 items (upstream Vidu takes 1 to 7 subjects). Each item: One subject and the images that
	// show it.
	Subjects []ViduQ2TextSubject `json:"subjects,omitempty"`

	// Watermark: Puts a watermark on the video. Default: false.
	Watermark *bool `json:"watermark,omitempty"`

	// Resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p". Default: "720p".
	Resolution *ViduQ2TextToVideoResolution `json:"resolution,omitempty"`

	// AspectRatio: Width to height of the video. The page gives examples and no closed list. For
	// example "16:9", "9:16", "1:1". The sources disagree on its list of values: these ratios are
	// examples of what may be given; the ratios are a closed list. Here holds: an open list here.
	AspectRatio *string `json:"aspect_ratio,omitempty"`

	// MovementAmplitude: How much things move in the video. Allowed: "auto", "small", "medium",
	// "high". The model may pay no heed to how much things shall move (no page of the platform states
	// it: upstream Vidu says so for text and reference to video of Q2). The sources disagree on its
	// values: the strongest movement is called high; it is called large; upstream adds that on Q2 text
	// and reference it has no effect at all. Here holds: high.
	MovementAmplitude *ViduQ2TextToVideoMovementAmplitude `json:"movement_amplitude,omitempty"`
}

// ViduQ2TextToVideoDuration is one of the constants of this type.
type ViduQ2TextToVideoDuration int64

const (
	ViduQ2TextToVideoDuration1  ViduQ2TextToVideoDuration = 1
	ViduQ2TextToVideoDuration2  ViduQ2TextToVideoDuration = 2
	ViduQ2TextToVideoDuration3  ViduQ2TextToVideoDuration = 3
	ViduQ2TextToVideoDuration4  ViduQ2TextToVideoDuration = 4
	ViduQ2TextToVideoDuration5  ViduQ2TextToVideoDuration = 5
	ViduQ2TextToVideoDuration6  ViduQ2TextToVideoDuration = 6
	ViduQ2TextToVideoDuration7  ViduQ2TextToVideoDuration = 7
	ViduQ2TextToVideoDuration8  ViduQ2TextToVideoDuration = 8
	ViduQ2TextToVideoDuration9  ViduQ2TextToVideoDuration = 9
	ViduQ2TextToVideoDuration10 ViduQ2TextToVideoDuration = 10
)

// ViduQ2TextToVideoResolution is one of the constants of this type.
type ViduQ2TextToVideoResolution string

const (
	ViduQ2TextToVideoResolution540p  ViduQ2TextToVideoResolution = "540p"
	ViduQ2TextToVideoResolution720p  ViduQ2TextToVideoResolution = "720p"
	ViduQ2TextToVideoResolution1080p ViduQ2TextToVideoResolution = "1080p"
)

// ViduQ2TextToVideoMovementAmplitude is one of the constants of this type.
type ViduQ2TextToVideoMovementAmplitude string

const (
	ViduQ2TextToVideoMovementAmplitudeAuto   ViduQ2TextToVideoMovementAmplitude = "auto"
	ViduQ2TextToVideoMovementAmplitudeSmall  ViduQ2TextToVideoMovementAmplitude = "small"
	ViduQ2TextToVideoMovementAmplitudeMedium ViduQ2TextToVideoMovementAmplitude = "medium"
	ViduQ2TextToVideoMovementAmplitudeHigh   ViduQ2TextToVideoMovementAmplitude = "high"
)

// NewViduQ2TextToVideoRequest has all that a request needs; Duration as the documentation's default
// has it.
func NewViduQ2TextToVideoRequest(prompt string) ViduQ2TextToVideoRequest {
	return ViduQ2TextToVideoRequest{Prompt: prompt, Duration: ViduQ2TextToVideoDuration5}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (ViduQ2TextToVideoRequest) Endpoint() string {
	return "vidu_q2.text_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ2TextToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ2TextToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *ViduQ2TextToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r ViduQ2TextToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "bgm", r.Bgm, ofBoolean)
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "audio", r.Audio, ofBoolean)
	put(members, "style", r.Style, ofText[string])
	members["prompt"] = ofText[string](r.Prompt)
	members["duration"] = ofInteger[ViduQ2TextToVideoDuration](r.Duration)
	putList(members, "subjects", r.Subjects, ofList(ofObject[ViduQ2TextSubject]))
	put(members, "watermark", r.Watermark, ofBoolean)
	put(members, "resolution", r.Resolution, ofText[ViduQ2TextToVideoResolution])
	put(members, "aspect_ratio", r.AspectRatio, ofText[string])
	put(members, "movement_amplitude", r.MovementAmplitude, ofText[ViduQ2TextToVideoMovementAmplitude])
	return members
}

func (r *ViduQ2TextToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "bgm", &r.Bgm, toBoolean),
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "audio", &r.Audio, toBoolean),
		takePtr(members, "style", &r.Style, toText[string]),
		take(members, "prompt", &r.Prompt, toText[string]),
		take(members, "duration", &r.Duration, toInteger[ViduQ2TextToVideoDuration]),
		takeList(members, "subjects", &r.Subjects, toList(toObject[ViduQ2TextSubject])),
		takePtr(members, "watermark", &r.Watermark, toBoolean),
		takePtr(members, "resolution", &r.Resolution, toText[ViduQ2TextToVideoResolution]),
		takePtr(members, "aspect_ratio", &r.AspectRatio, toText[string]),
		takePtr(members, "movement_amplitude", &r.MovementAmplitude, toText[ViduQ2TextToVideoMovementAmplitude]),
	)
}

func (ViduQ2TextToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesViduQ2TextToVideoRequest)
	if value, given := body["bgm"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("bgm"), "boolean", value)
		}
	}
	if value, given := body["seed"]; given {
		if _, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		}
	}
	if value, given := body["audio"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("audio"), "boolean", value)
		}
	}
	if value, given := body["style"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("style"), "string", value)
		}
	}
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) < 1 {
		c.length(at.member("prompt"), "minLength", 1, text)
	}
	if value, given := body["duration"]; !given {
		c.required(at.member("duration"))
	} else if number, ok := asInteger(value); !ok {
		c.wrongType(at.member("duration"), "integer", value)
	} else if !among(number, allowedViduQ2TextToVideoRequest_Duration...) {
		c.enum(at.member("duration"), number, allowedViduQ2TextToVideoRequest_Duration)
	}
	if value, given := body["subjects"]; given {
		if items, ok := value.([]any); !ok {
			c.wrongType(at.member("subjects"), "array", value)
		} else {
			for index, item := range items {
				if members1, ok := item.(map[string]any); !ok {
					c.wrongType(at.member("subjects").item(index), "object", item)
				} else {
					ViduQ2TextSubject{}.check(c, members1, at.member("subjects").item(index))
				}
			}
		}
	}
	if value, given := body["watermark"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("watermark"), "boolean", value)
		}
	}
	if value, given := body["resolution"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("resolution"), "string", value)
		} else if !among(text, allowedViduQ2TextToVideoRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedViduQ2TextToVideoRequest_Resolution)
		}
	}
	if value, given := body["aspect_ratio"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("aspect_ratio"), "string", value)
		}
	}
	if value, given := body["movement_amplitude"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("movement_amplitude"), "string", value)
		} else if !among(text, allowedViduQ2TextToVideoRequest_MovementAmplitude...) {
			c.enum(at.member("movement_amplitude"), text, allowedViduQ2TextToVideoRequest_MovementAmplitude)
		}
	}
}

func (ViduQ2TextToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-vidu-q2-text2video.md",
		nil,
		[]string{"/duration required", "the pages of the Q2 text, reference and image endpoints: duration is marked required; the same pages: it has a default, 5; on the start-end pages it has the same one and is optional; here holds: a body must have it; the client fills in the default and always sends it", "/movement_amplitude enum", "the pages of the Q2 text, reference and image endpoints: the strongest movement is called high; upstream Vidu and the pages of 2.0, Q1 and the start-end endpoints: it is called large; upstream adds that on Q2 text and reference it has no effect at all; here holds: high"},
	}
}

var namesViduQ2TextToVideoRequest = []string{"bgm", "seed", "audio", "style", "prompt", "duration", "subjects", "watermark", "resolution", "aspect_ratio", "movement_amplitude"}

var allowedViduQ2TextToVideoRequest_Duration = []any{Number("1"), Number("2"), Number("3"), Number("4"), Number("5"), Number("6"), Number("7"), Number("8"), Number("9"), Number("10")}

var allowedViduQ2TextToVideoRequest_Resolution = []any{"540p", "720p", "1080p"}

var allowedViduQ2TextToVideoRequest_MovementAmplitude = []any{"auto", "small", "medium", "high"}

// ViduQ2TextToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-vidu-q2-text2video.md
type ViduQ2TextToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// ProviderRequestID: Identifier that the serving provider gives the request, for its support.
	// Documented by highwayapi, jiekou, ppio only.
	ProviderRequestID *string `json:"provider_request_id,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ2TextToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ2TextToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduQ2TextToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduQ2TextToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	put(members, "provider_request_id", r.ProviderRequestID, ofText[string])
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *ViduQ2TextToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takePtr(members, "provider_request_id", &r.ProviderRequestID, toText[string]),
		takeMore(members, namesViduQ2TextToVideoResponse, &r.AdditionalProperties),
	)
}

func (ViduQ2TextToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
	if value, given := body["provider_request_id"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("provider_request_id"), "string", value)
		}
	}
}

func (ViduQ2TextToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-vidu-q2-text2video.md",
		[]string{"/provider_request_id", "https://docs.jiekou.ai/docs/models/reference-vidu-q2-text2video.md"},
		nil,
	}
}

var namesViduQ2TextToVideoResponse = []string{"task_id", "provider_request_id"}
