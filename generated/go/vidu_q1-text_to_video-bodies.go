// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/vidu_q1/text_to_video.yaml: edit there, then run `make generate`.

package videotasks

// ViduQ1TextToVideoRequest: Makes a video from a prompt alone.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-vidu-q1-text2video.md
type ViduQ1TextToVideoRequest struct {
	// Prompt: What the video shows. At most 1500 characters. Required.
	Prompt string `json:"prompt"`

	// Style: Look of the video. Allowed: "general", "anime". Default: "general".
	Style *ViduQ1TextToVideoStyle `json:"style,omitempty"`

	// Duration: Length of the video. In seconds. Only value: 5. Default: 5.
	Duration *ViduQ1TextToVideoDuration `json:"duration,omitempty"`

	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random.
	Seed *int64 `json:"seed,omitempty"`

	// AspectRatio: Width to height of the video. Allowed: "16:9", "9:16", "1:1". Default: "16:9".
	AspectRatio *ViduQ1TextToVideoAspectRatio `json:"aspect_ratio,omitempty"`

	// Resolution: Height of the video in lines. Only value: "1080p". Default: "1080p".
	Resolution *ViduQ1TextToVideoResolution `json:"resolution,omitempty"`

	// MovementAmplitude: How much things move in the video. Allowed: "auto", "small", "medium",
	// "large". Default: "auto". The sources disagree on its values: the strongest movement is called
	// large; it is called high. Here holds: large.
	MovementAmplitude *ViduQ1TextToVideoMovementAmplitude `json:"movement_amplitude,omitempty"`

	// Bgm: Adds background music that suits the video, over its whole length. Default: false.
	Bgm *bool `json:"bgm,omitempty"`
}

// ViduQ1TextToVideoStyle is one of the constants of this type.
type ViduQ1TextToVideoStyle string

const (
	ViduQ1TextToVideoStyleGeneral ViduQ1TextToVideoStyle = "general"
	ViduQ1TextToVideoStyleAnime   ViduQ1TextToVideoStyle = "anime"
)

// ViduQ1TextToVideoDuration is one of the constants of this type.
type ViduQ1TextToVideoDuration int64

const (
	ViduQ1TextToVideoDuration5 ViduQ1TextToVideoDuration = 5
)

// ViduQ1TextToVideoAspectRatio is one of the constants of this type.
type ViduQ1TextToVideoAspectRatio string

const (
	ViduQ1TextToVideoAspectRatio16x9 ViduQ1TextToVideoAspectRatio = "16:9"
	ViduQ1TextToVideoAspectRatio9x16 ViduQ1TextToVideoAspectRatio = "9:16"
	ViduQ1TextToVideoAspectRatio1x1  ViduQ1TextToVideoAspectRatio = "1:1"
)

// ViduQ1TextToVideoResolution is one of the constants of this type.
type ViduQ1TextToVideoResolution string

const (
	ViduQ1TextToVideoResolution1080p ViduQ1TextToVideoResolution = "1080p"
)

// ViduQ1TextToVideoMovementAmplitude is one of the constants of this type.
type ViduQ1TextToVideoMovementAmplitude string

const (
	ViduQ1TextToVideoMovementAmplitudeAuto   ViduQ1TextToVideoMovementAmplitude = "auto"
	ViduQ1TextToVideoMovementAmplitudeSmall  ViduQ1TextToVideoMovementAmplitude = "small"
	ViduQ1TextToVideoMovementAmplitudeMedium ViduQ1TextToVideoMovementAmplitude = "medium"
	ViduQ1TextToVideoMovementAmplitudeLarge  ViduQ1TextToVideoMovementAmplitude = "large"
)

// NewViduQ1TextToVideoRequest has all that a request needs.
func NewViduQ1TextToVideoRequest(prompt string) ViduQ1TextToVideoRequest {
	return ViduQ1TextToVideoRequest{Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (ViduQ1TextToVideoRequest) Endpoint() string {
	return "vidu_q1.text_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ1TextToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ1TextToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *ViduQ1TextToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r ViduQ1TextToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "style", r.Style, ofText[ViduQ1TextToVideoStyle])
	put(members, "duration", r.Duration, ofInteger[ViduQ1TextToVideoDuration])
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "aspect_ratio", r.AspectRatio, ofText[ViduQ1TextToVideoAspectRatio])
	put(members, "resolution", r.Resolution, ofText[ViduQ1TextToVideoResolution])
	put(members, "movement_amplitude", r.MovementAmplitude, ofText[ViduQ1TextToVideoMovementAmplitude])
	put(members, "bgm", r.Bgm, ofBoolean)
	return members
}

func (r *ViduQ1TextToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "style", &r.Style, toText[ViduQ1TextToVideoStyle]),
		takePtr(members, "duration", &r.Duration, toInteger[ViduQ1TextToVideoDuration]),
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "aspect_ratio", &r.AspectRatio, toText[ViduQ1TextToVideoAspectRatio]),
		takePtr(members, "resolution", &r.Resolution, toText[ViduQ1TextToVideoResolution]),
		takePtr(members, "movement_amplitude", &r.MovementAmplitude, toText[ViduQ1TextToVideoMovementAmplitude]),
		takePtr(members, "bgm", &r.Bgm, toBoolean),
	)
}

func (ViduQ1TextToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesViduQ1TextToVideoRequest)
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) > 1500 {
		c.length(at.member("prompt"), "maxLength", 1500, text)
	}
	if value, given := body["style"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("style"), "string", value)
		} else if !among(text, allowedViduQ1TextToVideoRequest_Style...) {
			c.enum(at.member("style"), text, allowedViduQ1TextToVideoRequest_Style)
		}
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if !among(number, allowedViduQ1TextToVideoRequest_Duration...) {
			c.enum(at.member("duration"), number, allowedViduQ1TextToVideoRequest_Duration)
		}
	}
	if value, given := body["seed"]; given {
		if _, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		}
	}
	if value, given := body["aspect_ratio"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("aspect_ratio"), "string", value)
		} else if !among(text, allowedViduQ1TextToVideoRequest_AspectRatio...) {
			c.enum(at.member("aspect_ratio"), text, allowedViduQ1TextToVideoRequest_AspectRatio)
		}
	}
	if value, given := body["resolution"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("resolution"), "string", value)
		} else if !among(text, allowedViduQ1TextToVideoRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedViduQ1TextToVideoRequest_Resolution)
		}
	}
	if value, given := body["movement_amplitude"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("movement_amplitude"), "string", value)
		} else if !among(text, allowedViduQ1TextToVideoRequest_MovementAmplitude...) {
			c.enum(at.member("movement_amplitude"), text, allowedViduQ1TextToVideoRequest_MovementAmplitude)
		}
	}
	if value, given := body["bgm"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("bgm"), "boolean", value)
		}
	}
}

func (ViduQ1TextToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-vidu-q1-text2video.md",
		nil,
		[]string{"/movement_amplitude enum", "the pages of 2.0, Q1 and the start-end endpoints: the strongest movement is called large; the pages of the Q2 text, reference and image endpoints: it is called high; here holds: large"},
	}
}

var namesViduQ1TextToVideoRequest = []string{"prompt", "style", "duration", "seed", "aspect_ratio", "resolution", "movement_amplitude", "bgm"}

var allowedViduQ1TextToVideoRequest_Style = []any{"general", "anime"}

var allowedViduQ1TextToVideoRequest_Duration = []any{Number("5")}

var allowedViduQ1TextToVideoRequest_AspectRatio = []any{"16:9", "9:16", "1:1"}

var allowedViduQ1TextToVideoRequest_Resolution = []any{"1080p"}

var allowedViduQ1TextToVideoRequest_MovementAmplitude = []any{"auto", "small", "medium", "large"}

// ViduQ1TextToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-vidu-q1-text2video.md
type ViduQ1TextToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ1TextToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ1TextToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduQ1TextToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduQ1TextToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *ViduQ1TextToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesViduQ1TextToVideoResponse, &r.AdditionalProperties),
	)
}

func (ViduQ1TextToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (ViduQ1TextToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-vidu-q1-text2video.md",
		nil,
		nil,
	}
}

var namesViduQ1TextToVideoResponse = []string{"task_id"}
