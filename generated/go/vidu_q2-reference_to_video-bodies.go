// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/vidu_q2/reference_to_video.yaml: edit there, then run `make generate`.

package videotasks

// ViduQ2ReferenceToVideoRequest: Makes a video from a prompt and subjects, each shown by reference
// images.
//
// Its page is https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-reference2video
type ViduQ2ReferenceToVideoRequest struct {
	// Bgm: Adds background music. Default: false.
	Bgm *bool `json:"bgm,omitempty"`

	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random.
	Seed *int64 `json:"seed,omitempty"`

	// Audio: Generates sound along with the picture. Default: false.
	Audio *bool `json:"audio,omitempty"`

	// Prompt: What the video shows. Subjects are called @1, @2 and so on, by their place in the list.
	// Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video. In seconds. Allowed: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10. Required.
	// Default: 5. The sources disagree on whether it is required: duration is marked required; it has
	// a default, 5; on the start-end pages it has the same one and is optional. Here holds: a body
	// must have it; the client fills in the default and always sends it.
	Duration ViduQ2ReferenceToVideoDuration `json:"duration"`

	// Subjects: Who or what appears in the video. At least 1 item. Required. Not stated by the
	// platform's pages: at most 7 items (upstream Vidu takes 1 to 7 subjects). Each item: One subject
	// and the images that show it.
	Subjects []ViduQ2ReferenceSubject `json:"subjects"`

	// Watermark: Puts a watermark on the video. Default: false.
	Watermark *bool `json:"watermark,omitempty"`

	// Resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p". Default: "720p".
	Resolution *ViduQ2ReferenceToVideoResolution `json:"resolution,omitempty"`

	// AspectRatio: Width to height of the video. The page gives examples and no closed list. For
	// example "16:9", "9:16", "1:1". The sources disagree on its list of values: these ratios are
	// examples of what may be given; the ratios are a closed list. Here holds: an open list here.
	AspectRatio *string `json:"aspect_ratio,omitempty"`

	// MovementAmplitude: How much things move in the video. Allowed: "auto", "small", "medium",
	// "high". The model may pay no heed to how much things shall move (no page of the platform states
	// it: upstream Vidu says so for text and reference to video of Q2). The sources disagree on its
	// values: the strongest movement is called high; it is called large; upstream adds that on Q2 text
	// and reference it has no effect at all. Here holds: high.
	MovementAmplitude *ViduQ2ReferenceToVideoMovementAmplitude `json:"movement_amplitude,omitempty"`
}

// ViduQ2ReferenceToVideoDuration is one of the constants of this type.
type ViduQ2ReferenceToVideoDuration int64

const (
	ViduQ2ReferenceToVideoDuration1  ViduQ2ReferenceToVideoDuration = 1
	ViduQ2ReferenceToVideoDuration2  ViduQ2ReferenceToVideoDuration = 2
	ViduQ2ReferenceToVideoDuration3  ViduQ2ReferenceToVideoDuration = 3
	ViduQ2ReferenceToVideoDuration4  ViduQ2ReferenceToVideoDuration = 4
	ViduQ2ReferenceToVideoDuration5  ViduQ2ReferenceToVideoDuration = 5
	ViduQ2ReferenceToVideoDuration6  ViduQ2ReferenceToVideoDuration = 6
	ViduQ2ReferenceToVideoDuration7  ViduQ2ReferenceToVideoDuration = 7
	ViduQ2ReferenceToVideoDuration8  ViduQ2ReferenceToVideoDuration = 8
	ViduQ2ReferenceToVideoDuration9  ViduQ2ReferenceToVideoDuration = 9
	ViduQ2ReferenceToVideoDuration10 ViduQ2ReferenceToVideoDuration = 10
)

// ViduQ2ReferenceToVideoResolution is one of the constants of this type.
type ViduQ2ReferenceToVideoResolution string

const (
	ViduQ2ReferenceToVideoResolution540p  ViduQ2ReferenceToVideoResolution = "540p"
	ViduQ2ReferenceToVideoResolution720p  ViduQ2ReferenceToVideoResolution = "720p"
	ViduQ2ReferenceToVideoResolution1080p ViduQ2ReferenceToVideoResolution = "1080p"
)

// ViduQ2ReferenceToVideoMovementAmplitude is one of the constants of this type.
type ViduQ2ReferenceToVideoMovementAmplitude string

const (
	ViduQ2ReferenceToVideoMovementAmplitudeAuto   ViduQ2ReferenceToVideoMovementAmplitude = "auto"
	ViduQ2ReferenceToVideoMovementAmplitudeSmall  ViduQ2ReferenceToVideoMovementAmplitude = "small"
	ViduQ2ReferenceToVideoMovementAmplitudeMedium ViduQ2ReferenceToVideoMovementAmplitude = "medium"
	ViduQ2ReferenceToVideoMovementAmplitudeHigh   ViduQ2ReferenceToVideoMovementAmplitude = "high"
)

// NewViduQ2ReferenceToVideoRequest has all that a request needs; Duration as the documentation's
// default has it.
func NewViduQ2ReferenceToVideoRequest(prompt string, subjects []ViduQ2ReferenceSubject) ViduQ2ReferenceToVideoRequest {
	return ViduQ2ReferenceToVideoRequest{Prompt: prompt, Duration: ViduQ2ReferenceToVideoDuration5, Subjects: subjects}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (ViduQ2ReferenceToVideoRequest) Endpoint() string {
	return "vidu_q2.reference_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ2ReferenceToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ2ReferenceToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *ViduQ2ReferenceToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r ViduQ2ReferenceToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "bgm", r.Bgm, ofBoolean)
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "audio", r.Audio, ofBoolean)
	members["prompt"] = ofText[string](r.Prompt)
	members["duration"] = ofInteger[ViduQ2ReferenceToVideoDuration](r.Duration)
	putList(members, "subjects", r.Subjects, ofList(ofObject[ViduQ2ReferenceSubject]))
	put(members, "watermark", r.Watermark, ofBoolean)
	put(members, "resolution", r.Resolution, ofText[ViduQ2ReferenceToVideoResolution])
	put(members, "aspect_ratio", r.AspectRatio, ofText[string])
	put(members, "movement_amplitude", r.MovementAmplitude, ofText[ViduQ2ReferenceToVideoMovementAmplitude])
	return members
}

func (r *ViduQ2ReferenceToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "bgm", &r.Bgm, toBoolean),
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "audio", &r.Audio, toBoolean),
		take(members, "prompt", &r.Prompt, toText[string]),
		take(members, "duration", &r.Duration, toInteger[ViduQ2ReferenceToVideoDuration]),
		take(members, "subjects", &r.Subjects, toList(toObject[ViduQ2ReferenceSubject])),
		takePtr(members, "watermark", &r.Watermark, toBoolean),
		takePtr(members, "resolution", &r.Resolution, toText[ViduQ2ReferenceToVideoResolution]),
		takePtr(members, "aspect_ratio", &r.AspectRatio, toText[string]),
		takePtr(members, "movement_amplitude", &r.MovementAmplitude, toText[ViduQ2ReferenceToVideoMovementAmplitude]),
	)
}

func (ViduQ2ReferenceToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesViduQ2ReferenceToVideoRequest)
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
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	}
	if value, given := body["duration"]; !given {
		c.required(at.member("duration"))
	} else if number, ok := asInteger(value); !ok {
		c.wrongType(at.member("duration"), "integer", value)
	} else if !among(number, allowedViduQ2ReferenceToVideoRequest_Duration...) {
		c.enum(at.member("duration"), number, allowedViduQ2ReferenceToVideoRequest_Duration)
	}
	if value, given := body["subjects"]; !given {
		c.required(at.member("subjects"))
	} else if items, ok := value.([]any); !ok {
		c.wrongType(at.member("subjects"), "array", value)
	} else {
		if len(items) < 1 {
			c.items(at.member("subjects"), "minItems", 1, items)
		}
		for index, item := range items {
			if members1, ok := item.(map[string]any); !ok {
				c.wrongType(at.member("subjects").item(index), "object", item)
			} else {
				ViduQ2ReferenceSubject{}.check(c, members1, at.member("subjects").item(index))
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
		} else if !among(text, allowedViduQ2ReferenceToVideoRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedViduQ2ReferenceToVideoRequest_Resolution)
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
		} else if !among(text, allowedViduQ2ReferenceToVideoRequest_MovementAmplitude...) {
			c.enum(at.member("movement_amplitude"), text, allowedViduQ2ReferenceToVideoRequest_MovementAmplitude)
		}
	}
}

func (ViduQ2ReferenceToVideoRequest) pages() pages {
	return pages{
		"https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-reference2video",
		nil,
		[]string{"/duration required", "the pages of the Q2 text, reference and image endpoints: duration is marked required; the same pages: it has a default, 5; on the start-end pages it has the same one and is optional; here holds: a body must have it; the client fills in the default and always sends it", "/movement_amplitude enum", "the pages of the Q2 text, reference and image endpoints: the strongest movement is called high; upstream Vidu and the pages of 2.0, Q1 and the start-end endpoints: it is called large; upstream adds that on Q2 text and reference it has no effect at all; here holds: high"},
	}
}

var namesViduQ2ReferenceToVideoRequest = []string{"bgm", "seed", "audio", "prompt", "duration", "subjects", "watermark", "resolution", "aspect_ratio", "movement_amplitude"}

var allowedViduQ2ReferenceToVideoRequest_Duration = []any{Number("1"), Number("2"), Number("3"), Number("4"), Number("5"), Number("6"), Number("7"), Number("8"), Number("9"), Number("10")}

var allowedViduQ2ReferenceToVideoRequest_Resolution = []any{"540p", "720p", "1080p"}

var allowedViduQ2ReferenceToVideoRequest_MovementAmplitude = []any{"auto", "small", "medium", "high"}

// ViduQ2ReferenceToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-reference2video
type ViduQ2ReferenceToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// ProviderRequestID: Identifier that the serving provider gives the request, for its support.
	// Documented by highwayapi, jiekou, ppio only.
	ProviderRequestID *string `json:"provider_request_id,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ2ReferenceToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ2ReferenceToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduQ2ReferenceToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduQ2ReferenceToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	put(members, "provider_request_id", r.ProviderRequestID, ofText[string])
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *ViduQ2ReferenceToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takePtr(members, "provider_request_id", &r.ProviderRequestID, toText[string]),
		takeMore(members, namesViduQ2ReferenceToVideoResponse, &r.AdditionalProperties),
	)
}

func (ViduQ2ReferenceToVideoResponse) check(c *checker, body map[string]any, at pointer) {
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

func (ViduQ2ReferenceToVideoResponse) pages() pages {
	return pages{
		"https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-reference2video",
		[]string{"/provider_request_id", "https://docs.jiekou.ai/en/docs/models/reference-vidu-q2-reference2video"},
		nil,
	}
}

var namesViduQ2ReferenceToVideoResponse = []string{"task_id", "provider_request_id"}
