// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/vidu_q1/start_end_to_video.yaml: edit there, then run `make generate`.

package videotasks

// ViduQ1StartEndToVideoRequest: Makes a video that leads from a first frame to a last one.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-vidu-q1-startend2video.md
type ViduQ1StartEndToVideoRequest struct {
	// Images: The first and the last frame of the video, in this order. Exactly 2 items. Required.
	// Each item: One image. A URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB,
	// below 10 MB once decoded from a data URI. The sources disagree on its limits: every image is
	// limited to 50 MB; what a data URI holds must stay below 10 MB once decoded. Here holds: 50 MB
	// for the file behind a URL; 10 MB for the decoded bytes of a data URI, where the page says so.
	Images []string `json:"images"`

	// Prompt: What happens between the first and the last frame. At most 1500 characters. PPIO's page
	// marks the prompt as required. The sources disagree on whether it is required: the prompt is
	// optional; the prompt is required. Here holds: optional; users of PPIO are warned.
	Prompt *string `json:"prompt,omitempty"`

	// Duration: Length of the video. In seconds. Only value: 5. Default: 5.
	Duration *ViduQ1StartEndToVideoDuration `json:"duration,omitempty"`

	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random.
	Seed *int64 `json:"seed,omitempty"`

	// Resolution: Height of the video in lines. Only value: "1080p". Default: "1080p".
	Resolution *ViduQ1StartEndToVideoResolution `json:"resolution,omitempty"`

	// MovementAmplitude: How much things move in the video. Allowed: "auto", "small", "medium",
	// "large". Default: "auto". The sources disagree on its values: the strongest movement is called
	// large; it is called high. Here holds: large.
	MovementAmplitude *ViduQ1StartEndToVideoMovementAmplitude `json:"movement_amplitude,omitempty"`

	// Bgm: Adds background music that suits the video, over its whole length. Default: false.
	Bgm *bool `json:"bgm,omitempty"`
}

// ViduQ1StartEndToVideoDuration is one of the constants of this type.
type ViduQ1StartEndToVideoDuration int64

const (
	ViduQ1StartEndToVideoDuration5 ViduQ1StartEndToVideoDuration = 5
)

// ViduQ1StartEndToVideoResolution is one of the constants of this type.
type ViduQ1StartEndToVideoResolution string

const (
	ViduQ1StartEndToVideoResolution1080p ViduQ1StartEndToVideoResolution = "1080p"
)

// ViduQ1StartEndToVideoMovementAmplitude is one of the constants of this type.
type ViduQ1StartEndToVideoMovementAmplitude string

const (
	ViduQ1StartEndToVideoMovementAmplitudeAuto   ViduQ1StartEndToVideoMovementAmplitude = "auto"
	ViduQ1StartEndToVideoMovementAmplitudeSmall  ViduQ1StartEndToVideoMovementAmplitude = "small"
	ViduQ1StartEndToVideoMovementAmplitudeMedium ViduQ1StartEndToVideoMovementAmplitude = "medium"
	ViduQ1StartEndToVideoMovementAmplitudeLarge  ViduQ1StartEndToVideoMovementAmplitude = "large"
)

// NewViduQ1StartEndToVideoRequest has all that a request needs.
func NewViduQ1StartEndToVideoRequest(images []string) ViduQ1StartEndToVideoRequest {
	return ViduQ1StartEndToVideoRequest{Images: images}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (ViduQ1StartEndToVideoRequest) Endpoint() string {
	return "vidu_q1.start_end_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ1StartEndToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ1StartEndToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *ViduQ1StartEndToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r ViduQ1StartEndToVideoRequest) members() map[string]any {
	members := map[string]any{}
	putList(members, "images", r.Images, ofList(ofText[string]))
	put(members, "prompt", r.Prompt, ofText[string])
	put(members, "duration", r.Duration, ofInteger[ViduQ1StartEndToVideoDuration])
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "resolution", r.Resolution, ofText[ViduQ1StartEndToVideoResolution])
	put(members, "movement_amplitude", r.MovementAmplitude, ofText[ViduQ1StartEndToVideoMovementAmplitude])
	put(members, "bgm", r.Bgm, ofBoolean)
	return members
}

func (r *ViduQ1StartEndToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "images", &r.Images, toList(toText[string])),
		takePtr(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[ViduQ1StartEndToVideoDuration]),
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "resolution", &r.Resolution, toText[ViduQ1StartEndToVideoResolution]),
		takePtr(members, "movement_amplitude", &r.MovementAmplitude, toText[ViduQ1StartEndToVideoMovementAmplitude]),
		takePtr(members, "bgm", &r.Bgm, toBoolean),
	)
}

func (ViduQ1StartEndToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesViduQ1StartEndToVideoRequest)
	if value, given := body["images"]; !given {
		c.required(at.member("images"))
	} else if items, ok := value.([]any); !ok {
		c.wrongType(at.member("images"), "array", value)
	} else {
		if len(items) < 2 {
			c.items(at.member("images"), "minItems", 2, items)
		} else if len(items) > 2 {
			c.items(at.member("images"), "maxItems", 2, items)
		}
		for index, item := range items {
			if text1, ok := item.(string); !ok {
				c.wrongType(at.member("images").item(index), "string", item)
			} else if !mediaViduQ1StartEndToVideoRequest_ImagesItem.matches(text1) {
				c.media(at.member("images").item(index), text1, "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB, below 10 MB once decoded from a data URI")
			}
		}
	}
	if value, given := body["prompt"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("prompt"), "string", value)
		} else if characters(text) > 1500 {
			c.length(at.member("prompt"), "maxLength", 1500, text)
		}
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if !among(number, allowedViduQ1StartEndToVideoRequest_Duration...) {
			c.enum(at.member("duration"), number, allowedViduQ1StartEndToVideoRequest_Duration)
		}
	}
	if value, given := body["seed"]; given {
		if _, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		}
	}
	if value, given := body["resolution"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("resolution"), "string", value)
		} else if !among(text, allowedViduQ1StartEndToVideoRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedViduQ1StartEndToVideoRequest_Resolution)
		}
	}
	if value, given := body["movement_amplitude"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("movement_amplitude"), "string", value)
		} else if !among(text, allowedViduQ1StartEndToVideoRequest_MovementAmplitude...) {
			c.enum(at.member("movement_amplitude"), text, allowedViduQ1StartEndToVideoRequest_MovementAmplitude)
		}
	}
	if value, given := body["bgm"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("bgm"), "boolean", value)
		}
	}
}

func (ViduQ1StartEndToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-vidu-q1-startend2video.md",
		nil,
		[]string{"/prompt required", "the pages of Novita and Jiekou: the prompt is optional; the page of PPIO: the prompt is required; here holds: optional; users of PPIO are warned", "/movement_amplitude enum", "the pages of 2.0, Q1 and the start-end endpoints: the strongest movement is called large; the pages of the Q2 text, reference and image endpoints: it is called high; here holds: large"},
	}
}

var namesViduQ1StartEndToVideoRequest = []string{"images", "prompt", "duration", "seed", "resolution", "movement_amplitude", "bgm"}

var mediaViduQ1StartEndToVideoRequest_ImagesItem = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)", "https://", "http://")

var allowedViduQ1StartEndToVideoRequest_Duration = []any{Number("5")}

var allowedViduQ1StartEndToVideoRequest_Resolution = []any{"1080p"}

var allowedViduQ1StartEndToVideoRequest_MovementAmplitude = []any{"auto", "small", "medium", "large"}

// ViduQ1StartEndToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-vidu-q1-startend2video.md
type ViduQ1StartEndToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ1StartEndToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ1StartEndToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduQ1StartEndToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduQ1StartEndToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *ViduQ1StartEndToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesViduQ1StartEndToVideoResponse, &r.AdditionalProperties),
	)
}

func (ViduQ1StartEndToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (ViduQ1StartEndToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-vidu-q1-startend2video.md",
		nil,
		nil,
	}
}

var namesViduQ1StartEndToVideoResponse = []string{"task_id"}
