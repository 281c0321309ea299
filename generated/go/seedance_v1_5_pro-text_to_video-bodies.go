// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/seedance_v1_5_pro/text_to_video.yaml: edit there, then run `make generate`.

package videotasks

// SeedanceV15ProTextToVideoRequest: Makes a video of 4 to 12 seconds with sound from a prompt.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-seedance-v1.5-pro-t2v.md
type SeedanceV15ProTextToVideoRequest struct {
	// FPS: Frames in a second of the video. In frames per second. Only value: 24. Default: 24.
	FPS *SeedanceV15ProTextToVideoFPS `json:"fps,omitempty"`

	// Seed: Makes a result repeatable, as the same seed gives similar videos. -1 means a random seed.
	// -1 to 4294967295. Default: -1.
	Seed *int64 `json:"seed,omitempty"`

	// Ratio: Width to height of the video. Allowed: "16:9", "4:3", "1:1", "3:4", "9:16", "21:9",
	// "adaptive". "adaptive" means what suits the prompt. Default: "adaptive".
	Ratio *SeedanceV15ProTextToVideoRatio `json:"ratio,omitempty"`

	// Prompt: What the video shows. What somebody says in it stands best in double quotes. Should have
	// at most 500 characters. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video. In seconds. 4 to 12. Default: 5.
	Duration *int64 `json:"duration,omitempty"`

	// Watermark: Puts a watermark on the video. Default: false.
	Watermark *bool `json:"watermark,omitempty"`

	// Resolution: Height of the video in lines. Allowed: "480p", "720p". Default: "720p".
	Resolution *SeedanceV15ProTextToVideoResolution `json:"resolution,omitempty"`

	// CameraFixed: Whether the camera stays where it is. It is asked for in the prompt, and may move
	// all the same. Default: false.
	CameraFixed *bool `json:"camera_fixed,omitempty"`

	// ServiceTier: How the task is run. Allowed: "default", "flex". "default" means at once. "flex"
	// means when there is room, at half the price. Default: "default".
	ServiceTier *SeedanceV15ProTextToVideoServiceTier `json:"service_tier,omitempty"`

	// GenerateAudio: Whether speech, sounds and music are generated with the video. Default: true.
	GenerateAudio *bool `json:"generate_audio,omitempty"`

	// ExecutionExpiresAfter: Time after which the task is given up. In seconds. 3600 to 259200.
	// Default: 172800.
	ExecutionExpiresAfter *int64 `json:"execution_expires_after,omitempty"`
}

// SeedanceV15ProTextToVideoFPS is one of the constants of this type.
type SeedanceV15ProTextToVideoFPS int64

const (
	SeedanceV15ProTextToVideoFPS24 SeedanceV15ProTextToVideoFPS = 24
)

// SeedanceV15ProTextToVideoRatio is one of the constants of this type.
type SeedanceV15ProTextToVideoRatio string

const (
	SeedanceV15ProTextToVideoRatio16x9     SeedanceV15ProTextToVideoRatio = "16:9"
	SeedanceV15ProTextToVideoRatio4x3      SeedanceV15ProTextToVideoRatio = "4:3"
	SeedanceV15ProTextToVideoRatio1x1      SeedanceV15ProTextToVideoRatio = "1:1"
	SeedanceV15ProTextToVideoRatio3x4      SeedanceV15ProTextToVideoRatio = "3:4"
	SeedanceV15ProTextToVideoRatio9x16     SeedanceV15ProTextToVideoRatio = "9:16"
	SeedanceV15ProTextToVideoRatio21x9     SeedanceV15ProTextToVideoRatio = "21:9"
	SeedanceV15ProTextToVideoRatioAdaptive SeedanceV15ProTextToVideoRatio = "adaptive"
)

// SeedanceV15ProTextToVideoResolution is one of the constants of this type.
type SeedanceV15ProTextToVideoResolution string

const (
	SeedanceV15ProTextToVideoResolution480p SeedanceV15ProTextToVideoResolution = "480p"
	SeedanceV15ProTextToVideoResolution720p SeedanceV15ProTextToVideoResolution = "720p"
)

// SeedanceV15ProTextToVideoServiceTier is one of the constants of this type.
type SeedanceV15ProTextToVideoServiceTier string

const (
	SeedanceV15ProTextToVideoServiceTierDefault SeedanceV15ProTextToVideoServiceTier = "default"
	SeedanceV15ProTextToVideoServiceTierFlex    SeedanceV15ProTextToVideoServiceTier = "flex"
)

// NewSeedanceV15ProTextToVideoRequest has all that a request needs.
func NewSeedanceV15ProTextToVideoRequest(prompt string) SeedanceV15ProTextToVideoRequest {
	return SeedanceV15ProTextToVideoRequest{Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (SeedanceV15ProTextToVideoRequest) Endpoint() string {
	return "seedance_v1_5_pro.text_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r SeedanceV15ProTextToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r SeedanceV15ProTextToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *SeedanceV15ProTextToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r SeedanceV15ProTextToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "fps", r.FPS, ofInteger[SeedanceV15ProTextToVideoFPS])
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "ratio", r.Ratio, ofText[SeedanceV15ProTextToVideoRatio])
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "duration", r.Duration, ofInteger[int64])
	put(members, "watermark", r.Watermark, ofBoolean)
	put(members, "resolution", r.Resolution, ofText[SeedanceV15ProTextToVideoResolution])
	put(members, "camera_fixed", r.CameraFixed, ofBoolean)
	put(members, "service_tier", r.ServiceTier, ofText[SeedanceV15ProTextToVideoServiceTier])
	put(members, "generate_audio", r.GenerateAudio, ofBoolean)
	put(members, "execution_expires_after", r.ExecutionExpiresAfter, ofInteger[int64])
	return members
}

func (r *SeedanceV15ProTextToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "fps", &r.FPS, toInteger[SeedanceV15ProTextToVideoFPS]),
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "ratio", &r.Ratio, toText[SeedanceV15ProTextToVideoRatio]),
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[int64]),
		takePtr(members, "watermark", &r.Watermark, toBoolean),
		takePtr(members, "resolution", &r.Resolution, toText[SeedanceV15ProTextToVideoResolution]),
		takePtr(members, "camera_fixed", &r.CameraFixed, toBoolean),
		takePtr(members, "service_tier", &r.ServiceTier, toText[SeedanceV15ProTextToVideoServiceTier]),
		takePtr(members, "generate_audio", &r.GenerateAudio, toBoolean),
		takePtr(members, "execution_expires_after", &r.ExecutionExpiresAfter, toInteger[int64]),
	)
}

func (SeedanceV15ProTextToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesSeedanceV15ProTextToVideoRequest)
	if value, given := body["fps"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("fps"), "integer", value)
		} else if !among(number, allowedSeedanceV15ProTextToVideoRequest_FPS...) {
			c.enum(at.member("fps"), number, allowedSeedanceV15ProTextToVideoRequest_FPS)
		}
	}
	if value, given := body["seed"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		} else if compare(number, Number("-1")) < 0 {
			c.outOfRange(at.member("seed"), "minimum", Number("-1"), number)
		} else if compare(number, Number("4294967295")) > 0 {
			c.outOfRange(at.member("seed"), "maximum", Number("4294967295"), number)
		}
	}
	if value, given := body["ratio"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("ratio"), "string", value)
		} else if !among(text, allowedSeedanceV15ProTextToVideoRequest_Ratio...) {
			c.enum(at.member("ratio"), text, allowedSeedanceV15ProTextToVideoRequest_Ratio)
		}
	}
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if compare(number, Number("4")) < 0 {
			c.outOfRange(at.member("duration"), "minimum", Number("4"), number)
		} else if compare(number, Number("12")) > 0 {
			c.outOfRange(at.member("duration"), "maximum", Number("12"), number)
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
		} else if !among(text, allowedSeedanceV15ProTextToVideoRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedSeedanceV15ProTextToVideoRequest_Resolution)
		}
	}
	if value, given := body["camera_fixed"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("camera_fixed"), "boolean", value)
		}
	}
	if value, given := body["service_tier"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("service_tier"), "string", value)
		} else if !among(text, allowedSeedanceV15ProTextToVideoRequest_ServiceTier...) {
			c.enum(at.member("service_tier"), text, allowedSeedanceV15ProTextToVideoRequest_ServiceTier)
		}
	}
	if value, given := body["generate_audio"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("generate_audio"), "boolean", value)
		}
	}
	if value, given := body["execution_expires_after"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("execution_expires_after"), "integer", value)
		} else if compare(number, Number("3600")) < 0 {
			c.outOfRange(at.member("execution_expires_after"), "minimum", Number("3600"), number)
		} else if compare(number, Number("259200")) > 0 {
			c.outOfRange(at.member("execution_expires_after"), "maximum", Number("259200"), number)
		}
	}
}

func (SeedanceV15ProTextToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-seedance-v1.5-pro-t2v.md",
		nil,
		nil,
	}
}

var namesSeedanceV15ProTextToVideoRequest = []string{"fps", "seed", "ratio", "prompt", "duration", "watermark", "resolution", "camera_fixed", "service_tier", "generate_audio", "execution_expires_after"}

var allowedSeedanceV15ProTextToVideoRequest_FPS = []any{Number("24")}

var allowedSeedanceV15ProTextToVideoRequest_Ratio = []any{"16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"}

var allowedSeedanceV15ProTextToVideoRequest_Resolution = []any{"480p", "720p"}

var allowedSeedanceV15ProTextToVideoRequest_ServiceTier = []any{"default", "flex"}

// SeedanceV15ProTextToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-seedance-v1.5-pro-t2v.md
type SeedanceV15ProTextToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r SeedanceV15ProTextToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r SeedanceV15ProTextToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *SeedanceV15ProTextToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r SeedanceV15ProTextToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *SeedanceV15ProTextToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesSeedanceV15ProTextToVideoResponse, &r.AdditionalProperties),
	)
}

func (SeedanceV15ProTextToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (SeedanceV15ProTextToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-seedance-v1.5-pro-t2v.md",
		nil,
		nil,
	}
}

var namesSeedanceV15ProTextToVideoResponse = []string{"task_id"}
