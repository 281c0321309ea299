// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/kling_o1/reference_to_video.yaml: edit there, then run `make generate`.

package videotasks

// KlingO1ReferenceToVideoRequest: Makes a video from a prompt, with images or a video to go by.
//
// Its page is https://docs.jiekou.ai/docs/models/reference-kling-o1-ref2v.md
type KlingO1ReferenceToVideoRequest struct {
	// Video: Address of a video to go by. A URL or a base64 data URI of a video. Not stated by the
	// platform's pages: a URL of a video (the page speaks of a URL; data URIs of videos are documented
	// nowhere). PPIO's page marks the video as required. The sources disagree on whether it is
	// required: the video is optional; the video is required. Here holds: optional, and users of PPIO
	// are held to their page.
	Video *string `json:"video,omitempty"`

	// Images: Images of who or what shall be in the video. 0 to 7 items. Default: []. Each item: One
	// image. Not stated by the platform's pages: a URL or a base64 data URI of an image (the page only
	// names it as an image, and says nothing of its form).
	Images []string `json:"images,omitempty"`

	// Prompt: What the video shows. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video. In seconds. Allowed: 3, 4, 5, 6, 7, 8, 9, 10. Default: 5.
	Duration *KlingO1ReferenceToVideoDuration `json:"duration,omitempty"`

	// AspectRatio: Width to height of the video. Allowed: "16:9", "9:16", "1:1". Default: "16:9".
	AspectRatio *KlingO1ReferenceToVideoAspectRatio `json:"aspect_ratio,omitempty"`

	// KeepOriginalSound: Whether the sound of the given video is kept. Default: true.
	KeepOriginalSound *bool `json:"keep_original_sound,omitempty"`
}

// KlingO1ReferenceToVideoDuration is one of the constants of this type.
type KlingO1ReferenceToVideoDuration int64

const (
	KlingO1ReferenceToVideoDuration3  KlingO1ReferenceToVideoDuration = 3
	KlingO1ReferenceToVideoDuration4  KlingO1ReferenceToVideoDuration = 4
	KlingO1ReferenceToVideoDuration5  KlingO1ReferenceToVideoDuration = 5
	KlingO1ReferenceToVideoDuration6  KlingO1ReferenceToVideoDuration = 6
	KlingO1ReferenceToVideoDuration7  KlingO1ReferenceToVideoDuration = 7
	KlingO1ReferenceToVideoDuration8  KlingO1ReferenceToVideoDuration = 8
	KlingO1ReferenceToVideoDuration9  KlingO1ReferenceToVideoDuration = 9
	KlingO1ReferenceToVideoDuration10 KlingO1ReferenceToVideoDuration = 10
)

// KlingO1ReferenceToVideoAspectRatio is one of the constants of this type.
type KlingO1ReferenceToVideoAspectRatio string

const (
	KlingO1ReferenceToVideoAspectRatio16x9 KlingO1ReferenceToVideoAspectRatio = "16:9"
	KlingO1ReferenceToVideoAspectRatio9x16 KlingO1ReferenceToVideoAspectRatio = "9:16"
	KlingO1ReferenceToVideoAspectRatio1x1  KlingO1ReferenceToVideoAspectRatio = "1:1"
)

// NewKlingO1ReferenceToVideoRequest has all that a request needs.
func NewKlingO1ReferenceToVideoRequest(prompt string) KlingO1ReferenceToVideoRequest {
	return KlingO1ReferenceToVideoRequest{Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (KlingO1ReferenceToVideoRequest) Endpoint() string {
	return "kling_o1.reference_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingO1ReferenceToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingO1ReferenceToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *KlingO1ReferenceToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r KlingO1ReferenceToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "video", r.Video, ofText[string])
	putList(members, "images", r.Images, ofList(ofText[string]))
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "duration", r.Duration, ofInteger[KlingO1ReferenceToVideoDuration])
	put(members, "aspect_ratio", r.AspectRatio, ofText[KlingO1ReferenceToVideoAspectRatio])
	put(members, "keep_original_sound", r.KeepOriginalSound, ofBoolean)
	return members
}

func (r *KlingO1ReferenceToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "video", &r.Video, toText[string]),
		takeList(members, "images", &r.Images, toList(toText[string])),
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[KlingO1ReferenceToVideoDuration]),
		takePtr(members, "aspect_ratio", &r.AspectRatio, toText[KlingO1ReferenceToVideoAspectRatio]),
		takePtr(members, "keep_original_sound", &r.KeepOriginalSound, toBoolean),
	)
}

func (KlingO1ReferenceToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesKlingO1ReferenceToVideoRequest)
	if value, given := body["video"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("video"), "string", value)
		} else if !mediaKlingO1ReferenceToVideoRequest_Video.matches(text) {
			c.media(at.member("video"), text, "a URL or a base64 data URI of a video")
		}
	}
	if value, given := body["images"]; given {
		if items, ok := value.([]any); !ok {
			c.wrongType(at.member("images"), "array", value)
		} else {
			if len(items) > 7 {
				c.items(at.member("images"), "maxItems", 7, items)
			}
			for index, item := range items {
				if _, ok := item.(string); !ok {
					c.wrongType(at.member("images").item(index), "string", item)
				}
			}
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
		} else if !among(number, allowedKlingO1ReferenceToVideoRequest_Duration...) {
			c.enum(at.member("duration"), number, allowedKlingO1ReferenceToVideoRequest_Duration)
		}
	}
	if value, given := body["aspect_ratio"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("aspect_ratio"), "string", value)
		} else if !among(text, allowedKlingO1ReferenceToVideoRequest_AspectRatio...) {
			c.enum(at.member("aspect_ratio"), text, allowedKlingO1ReferenceToVideoRequest_AspectRatio)
		}
	}
	if value, given := body["keep_original_sound"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("keep_original_sound"), "boolean", value)
		}
	}
}

func (KlingO1ReferenceToVideoRequest) pages() pages {
	return pages{
		"https://docs.jiekou.ai/docs/models/reference-kling-o1-ref2v.md",
		nil,
		[]string{"/video required", "jiekou-markdown: the video is optional; ppio: the video is required; here holds: optional, and users of PPIO are held to their page"},
	}
}

var namesKlingO1ReferenceToVideoRequest = []string{"video", "images", "prompt", "duration", "aspect_ratio", "keep_original_sound"}

var mediaKlingO1ReferenceToVideoRequest_Video = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Vv][Ii][Dd][Ee][Oo]/)", "https://", "http://")

var allowedKlingO1ReferenceToVideoRequest_Duration = []any{Number("3"), Number("4"), Number("5"), Number("6"), Number("7"), Number("8"), Number("9"), Number("10")}

var allowedKlingO1ReferenceToVideoRequest_AspectRatio = []any{"16:9", "9:16", "1:1"}

// KlingO1ReferenceToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://docs.jiekou.ai/docs/models/reference-kling-o1-ref2v.md
type KlingO1ReferenceToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingO1ReferenceToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingO1ReferenceToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *KlingO1ReferenceToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r KlingO1ReferenceToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *KlingO1ReferenceToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesKlingO1ReferenceToVideoResponse, &r.AdditionalProperties),
	)
}

func (KlingO1ReferenceToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (KlingO1ReferenceToVideoResponse) pages() pages {
	return pages{
		"https://docs.jiekou.ai/docs/models/reference-kling-o1-ref2v.md",
		nil,
		nil,
	}
}

var namesKlingO1ReferenceToVideoResponse = []string{"task_id"}
