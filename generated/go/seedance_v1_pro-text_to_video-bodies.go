// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/seedance_v1_pro/text_to_video.yaml: edit there, then run `make generate`.

package videotasks

// SeedanceV1ProTextToVideoRequest: Makes a video of 5 or 10 seconds from a prompt.
//
// Its page is https://ppio.com/docs/models/reference-seedance-v1-pro-t2v
type SeedanceV1ProTextToVideoRequest struct {
	// Prompt: What the video shows. Should have at most 500 characters. Required.
	Prompt string `json:"prompt"`

	// Resolution: Height of the video in lines. Allowed: "480p", "720p", "1080p". Required.
	Resolution SeedanceV1ProTextToVideoResolution `json:"resolution"`

	// AspectRatio: Width to height of the video. Allowed: "21:9", "16:9", "4:3", "1:1", "3:4", "9:16",
	// "9:21". Default: "16:9".
	AspectRatio *SeedanceV1ProTextToVideoAspectRatio `json:"aspect_ratio,omitempty"`

	// Duration: Length of the video. In seconds. Allowed: 5, 10. Required. Default: 5. The sources
	// disagree on whether it is required: duration is marked as required; it has a default, 5. Here
	// holds: a body must have it; the client fills in the default and always sends it.
	Duration SeedanceV1ProTextToVideoDuration `json:"duration"`

	// CameraFixed: Whether the camera stays where it is. Default: false.
	CameraFixed *bool `json:"camera_fixed,omitempty"`

	// Seed: Makes a result repeatable, as the same seed gives similar videos. -1 means a random seed.
	// Default: -1. Not stated by the platform's pages: at least -1 (the page of image to video takes
	// seeds from -1 on). Not stated by the platform's pages: at most 2147483647 (the page of image to
	// video takes seeds up to it).
	Seed *int64 `json:"seed,omitempty"`
}

// SeedanceV1ProTextToVideoResolution is one of the constants of this type.
type SeedanceV1ProTextToVideoResolution string

const (
	SeedanceV1ProTextToVideoResolution480p  SeedanceV1ProTextToVideoResolution = "480p"
	SeedanceV1ProTextToVideoResolution720p  SeedanceV1ProTextToVideoResolution = "720p"
	SeedanceV1ProTextToVideoResolution1080p SeedanceV1ProTextToVideoResolution = "1080p"
)

// SeedanceV1ProTextToVideoAspectRatio is one of the constants of this type.
type SeedanceV1ProTextToVideoAspectRatio string

const (
	SeedanceV1ProTextToVideoAspectRatio21x9 SeedanceV1ProTextToVideoAspectRatio = "21:9"
	SeedanceV1ProTextToVideoAspectRatio16x9 SeedanceV1ProTextToVideoAspectRatio = "16:9"
	SeedanceV1ProTextToVideoAspectRatio4x3  SeedanceV1ProTextToVideoAspectRatio = "4:3"
	SeedanceV1ProTextToVideoAspectRatio1x1  SeedanceV1ProTextToVideoAspectRatio = "1:1"
	SeedanceV1ProTextToVideoAspectRatio3x4  SeedanceV1ProTextToVideoAspectRatio = "3:4"
	SeedanceV1ProTextToVideoAspectRatio9x16 SeedanceV1ProTextToVideoAspectRatio = "9:16"
	SeedanceV1ProTextToVideoAspectRatio9x21 SeedanceV1ProTextToVideoAspectRatio = "9:21"
)

// SeedanceV1ProTextToVideoDuration is one of the constants of this type.
type SeedanceV1ProTextToVideoDuration int64

const (
	SeedanceV1ProTextToVideoDuration5  SeedanceV1ProTextToVideoDuration = 5
	SeedanceV1ProTextToVideoDuration10 SeedanceV1ProTextToVideoDuration = 10
)

// NewSeedanceV1ProTextToVideoRequest has all that a request needs; Duration as the documentation's
// default has it.
func NewSeedanceV1ProTextToVideoRequest(prompt string, resolution SeedanceV1ProTextToVideoResolution) SeedanceV1ProTextToVideoRequest {
	return SeedanceV1ProTextToVideoRequest{Prompt: prompt, Resolution: resolution, Duration: SeedanceV1ProTextToVideoDuration5}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (SeedanceV1ProTextToVideoRequest) Endpoint() string {
	return "seedance_v1_pro.text_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r SeedanceV1ProTextToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r SeedanceV1ProTextToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *SeedanceV1ProTextToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r SeedanceV1ProTextToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["prompt"] = ofText[string](r.Prompt)
	members["resolution"] = ofText[SeedanceV1ProTextToVideoResolution](r.Resolution)
	put(members, "aspect_ratio", r.AspectRatio, ofText[SeedanceV1ProTextToVideoAspectRatio])
	members["duration"] = ofInteger[SeedanceV1ProTextToVideoDuration](r.Duration)
	put(members, "camera_fixed", r.CameraFixed, ofBoolean)
	put(members, "seed", r.Seed, ofInteger[int64])
	return members
}

func (r *SeedanceV1ProTextToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "prompt", &r.Prompt, toText[string]),
		take(members, "resolution", &r.Resolution, toText[SeedanceV1ProTextToVideoResolution]),
		takePtr(members, "aspect_ratio", &r.AspectRatio, toText[SeedanceV1ProTextToVideoAspectRatio]),
		take(members, "duration", &r.Duration, toInteger[SeedanceV1ProTextToVideoDuration]),
		takePtr(members, "camera_fixed", &r.CameraFixed, toBoolean),
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
	)
}

func (SeedanceV1ProTextToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesSeedanceV1ProTextToVideoRequest)
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	}
	if value, given := body["resolution"]; !given {
		c.required(at.member("resolution"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("resolution"), "string", value)
	} else if !among(text, allowedSeedanceV1ProTextToVideoRequest_Resolution...) {
		c.enum(at.member("resolution"), text, allowedSeedanceV1ProTextToVideoRequest_Resolution)
	}
	if value, given := body["aspect_ratio"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("aspect_ratio"), "string", value)
		} else if !among(text, allowedSeedanceV1ProTextToVideoRequest_AspectRatio...) {
			c.enum(at.member("aspect_ratio"), text, allowedSeedanceV1ProTextToVideoRequest_AspectRatio)
		}
	}
	if value, given := body["duration"]; !given {
		c.required(at.member("duration"))
	} else if number, ok := asInteger(value); !ok {
		c.wrongType(at.member("duration"), "integer", value)
	} else if !among(number, allowedSeedanceV1ProTextToVideoRequest_Duration...) {
		c.enum(at.member("duration"), number, allowedSeedanceV1ProTextToVideoRequest_Duration)
	}
	if value, given := body["camera_fixed"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("camera_fixed"), "boolean", value)
		}
	}
	if value, given := body["seed"]; given {
		if _, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		}
	}
}

func (SeedanceV1ProTextToVideoRequest) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-seedance-v1-pro-t2v",
		nil,
		[]string{"/duration required", "ppio: duration is marked as required; ppio: it has a default, 5; here holds: a body must have it; the client fills in the default and always sends it"},
	}
}

var namesSeedanceV1ProTextToVideoRequest = []string{"prompt", "resolution", "aspect_ratio", "duration", "camera_fixed", "seed"}

var allowedSeedanceV1ProTextToVideoRequest_Resolution = []any{"480p", "720p", "1080p"}

var allowedSeedanceV1ProTextToVideoRequest_AspectRatio = []any{"21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21"}

var allowedSeedanceV1ProTextToVideoRequest_Duration = []any{Number("5"), Number("10")}

// SeedanceV1ProTextToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://ppio.com/docs/models/reference-seedance-v1-pro-t2v
type SeedanceV1ProTextToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r SeedanceV1ProTextToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r SeedanceV1ProTextToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *SeedanceV1ProTextToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r SeedanceV1ProTextToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *SeedanceV1ProTextToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesSeedanceV1ProTextToVideoResponse, &r.AdditionalProperties),
	)
}

func (SeedanceV1ProTextToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (SeedanceV1ProTextToVideoResponse) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-seedance-v1-pro-t2v",
		nil,
		nil,
	}
}

var namesSeedanceV1ProTextToVideoResponse = []string{"task_id"}
