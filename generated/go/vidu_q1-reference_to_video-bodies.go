// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/vidu_q1/reference_to_video.yaml: edit there, then run `make generate`.

package videotasks

// ViduQ1ReferenceToVideoRequest: Makes a video in which the subjects of up to seven reference images
// stay recognisable.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-vidu-q1-reference2video.md
type ViduQ1ReferenceToVideoRequest struct {
	// Images: Reference images of the subjects, such as one person seen from several sides. 1 to 7
	// items. Required. Each item: One image. A URL or a base64 data URI of an image, PNG, JPEG, WEBP,
	// at most 50 MB, below 10 MB once decoded from a data URI, at least 128x128 pixels, width to
	// height within 1:4 and 4:1. The sources disagree on its limits: every image is limited to 50 MB;
	// what a data URI holds must stay below 10 MB once decoded. Here holds: 50 MB for the file behind
	// a URL; 10 MB for the decoded bytes of a data URI, where the page says so. The sources disagree
	// on its limits (of each item): taken at its word, every ratio below 4:1 would do; taken at its
	// word, only long and narrow images would do; the ratio lies between the two. Here holds: within
	// 1:4 and 4:1.
	Images []string `json:"images"`

	// Prompt: What the video shows. At most 1500 characters. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video. In seconds. Only value: 5. Default: 5.
	Duration *ViduQ1ReferenceToVideoDuration `json:"duration,omitempty"`

	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random.
	Seed *int64 `json:"seed,omitempty"`

	// AspectRatio: Width to height of the video. Allowed: "16:9", "9:16", "1:1". Default: "16:9".
	AspectRatio *ViduQ1ReferenceToVideoAspectRatio `json:"aspect_ratio,omitempty"`

	// Resolution: Height of the video in lines. Only value: "1080p". Default: "1080p".
	Resolution *ViduQ1ReferenceToVideoResolution `json:"resolution,omitempty"`

	// MovementAmplitude: How much things move in the video. Allowed: "auto", "small", "medium",
	// "large". Default: "auto". The sources disagree on its values: the strongest movement is called
	// large; it is called high. Here holds: large.
	MovementAmplitude *ViduQ1ReferenceToVideoMovementAmplitude `json:"movement_amplitude,omitempty"`

	// Bgm: Adds background music that suits the video, over its whole length. Default: false.
	Bgm *bool `json:"bgm,omitempty"`
}

// ViduQ1ReferenceToVideoDuration is one of the constants of this type.
type ViduQ1ReferenceToVideoDuration int64

const (
	ViduQ1ReferenceToVideoDuration5 ViduQ1ReferenceToVideoDuration = 5
)

// ViduQ1ReferenceToVideoAspectRatio is one of the constants of this type.
type ViduQ1ReferenceToVideoAspectRatio string

const (
	ViduQ1ReferenceToVideoAspectRatio16x9 ViduQ1ReferenceToVideoAspectRatio = "16:9"
	ViduQ1ReferenceToVideoAspectRatio9x16 ViduQ1ReferenceToVideoAspectRatio = "9:16"
	ViduQ1ReferenceToVideoAspectRatio1x1  ViduQ1ReferenceToVideoAspectRatio = "1:1"
)

// ViduQ1ReferenceToVideoResolution is one of the constants of this type.
type ViduQ1ReferenceToVideoResolution string

const (
	ViduQ1ReferenceToVideoResolution1080p ViduQ1ReferenceToVideoResolution = "1080p"
)

// ViduQ1ReferenceToVideoMovementAmplitude is one of the constants of this type.
type ViduQ1ReferenceToVideoMovementAmplitude string

const (
	ViduQ1ReferenceToVideoMovementAmplitudeAuto   ViduQ1ReferenceToVideoMovementAmplitude = "auto"
	ViduQ1ReferenceToVideoMovementAmplitudeSmall  ViduQ1ReferenceToVideoMovementAmplitude = "small"
	ViduQ1ReferenceToVideoMovementAmplitudeMedium ViduQ1ReferenceToVideoMovementAmplitude = "medium"
	ViduQ1ReferenceToVideoMovementAmplitudeLarge  ViduQ1ReferenceToVideoMovementAmplitude = "large"
)

// NewViduQ1ReferenceToVideoRequest has all that a request needs.
func NewViduQ1ReferenceToVideoRequest(images []string, prompt string) ViduQ1ReferenceToVideoRequest {
	return ViduQ1ReferenceToVideoRequest{Images: images, Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (ViduQ1ReferenceToVideoRequest) Endpoint() string {
	return "vidu_q1.reference_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ1ReferenceToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ1ReferenceToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *ViduQ1ReferenceToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r ViduQ1ReferenceToVideoRequest) members() map[string]any {
	members := map[string]any{}
	putList(members, "images", r.Images, ofList(ofText[string]))
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "duration", r.Duration, ofInteger[ViduQ1ReferenceToVideoDuration])
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "aspect_ratio", r.AspectRatio, ofText[ViduQ1ReferenceToVideoAspectRatio])
	put(members, "resolution", r.Resolution, ofText[ViduQ1ReferenceToVideoResolution])
	put(members, "movement_amplitude", r.MovementAmplitude, ofText[ViduQ1ReferenceToVideoMovementAmplitude])
	put(members, "bgm", r.Bgm, ofBoolean)
	return members
}

func (r *ViduQ1ReferenceToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "images", &r.Images, toList(toText[string])),
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[ViduQ1ReferenceToVideoDuration]),
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "aspect_ratio", &r.AspectRatio, toText[ViduQ1ReferenceToVideoAspectRatio]),
		takePtr(members, "resolution", &r.Resolution, toText[ViduQ1ReferenceToVideoResolution]),
		takePtr(members, "movement_amplitude", &r.MovementAmplitude, toText[ViduQ1ReferenceToVideoMovementAmplitude]),
		takePtr(members, "bgm", &r.Bgm, toBoolean),
	)
}

func (ViduQ1ReferenceToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesViduQ1ReferenceToVideoRequest)
	if value, given := body["images"]; !given {
		c.required(at.member("images"))
	} else if items, ok := value.([]any); !ok {
		c.wrongType(at.member("images"), "array", value)
	} else {
		if len(items) < 1 {
			c.items(at.member("images"), "minItems", 1, items)
		} else if len(items) > 7 {
			c.items(at.member("images"), "maxItems", 7, items)
		}
		for index, item := range items {
			if text1, ok := item.(string); !ok {
				c.wrongType(at.member("images").item(index), "string", item)
			} else if !mediaViduQ1ReferenceToVideoRequest_ImagesItem.matches(text1) {
				c.media(at.member("images").item(index), text1, "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB, below 10 MB once decoded from a data URI, at least 128x128 pixels, width to height within 1:4 and 4:1")
			}
		}
	}
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) > 1500 {
		c.length(at.member("prompt"), "maxLength", 1500, text)
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if !among(number, allowedViduQ1ReferenceToVideoRequest_Duration...) {
			c.enum(at.member("duration"), number, allowedViduQ1ReferenceToVideoRequest_Duration)
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
		} else if !among(text, allowedViduQ1ReferenceToVideoRequest_AspectRatio...) {
			c.enum(at.member("aspect_ratio"), text, allowedViduQ1ReferenceToVideoRequest_AspectRatio)
		}
	}
	if value, given := body["resolution"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("resolution"), "string", value)
		} else if !among(text, allowedViduQ1ReferenceToVideoRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedViduQ1ReferenceToVideoRequest_Resolution)
		}
	}
	if value, given := body["movement_amplitude"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("movement_amplitude"), "string", value)
		} else if !among(text, allowedViduQ1ReferenceToVideoRequest_MovementAmplitude...) {
			c.enum(at.member("movement_amplitude"), text, allowedViduQ1ReferenceToVideoRequest_MovementAmplitude)
		}
	}
	if value, given := body["bgm"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("bgm"), "boolean", value)
		}
	}
}

func (ViduQ1ReferenceToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-vidu-q1-reference2video.md",
		nil,
		[]string{"/movement_amplitude enum", "the pages of 2.0, Q1 and the start-end endpoints: the strongest movement is called large; the pages of the Q2 text, reference and image endpoints: it is called high; here holds: large"},
	}
}

var namesViduQ1ReferenceToVideoRequest = []string{"images", "prompt", "duration", "seed", "aspect_ratio", "resolution", "movement_amplitude", "bgm"}

var mediaViduQ1ReferenceToVideoRequest_ImagesItem = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)", "https://", "http://")

var allowedViduQ1ReferenceToVideoRequest_Duration = []any{Number("5")}

var allowedViduQ1ReferenceToVideoRequest_AspectRatio = []any{"16:9", "9:16", "1:1"}

var allowedViduQ1ReferenceToVideoRequest_Resolution = []any{"1080p"}

var allowedViduQ1ReferenceToVideoRequest_MovementAmplitude = []any{"auto", "small", "medium", "large"}

// ViduQ1ReferenceToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-vidu-q1-reference2video.md
type ViduQ1ReferenceToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ1ReferenceToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ1ReferenceToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduQ1ReferenceToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduQ1ReferenceToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *ViduQ1ReferenceToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesViduQ1ReferenceToVideoResponse, &r.AdditionalProperties),
	)
}

func (ViduQ1ReferenceToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (ViduQ1ReferenceToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-vidu-q1-reference2video.md",
		nil,
		nil,
	}
}

var namesViduQ1ReferenceToVideoResponse = []string{"task_id"}
