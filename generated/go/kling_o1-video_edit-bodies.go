// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/kling_o1/video_edit.yaml: edit there, then run `make generate`.

package videotasks

// KlingO1VideoEditRequest: Changes a video as a prompt says, with images to go by if there are any.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-kling-o1-video-edit.md
type KlingO1VideoEditRequest struct {
	// Video: Address of the video to change. Required. A URL or a base64 data URI of a video. Not
	// stated by the platform's pages: a URL of a video (the page speaks of a URL; data URIs of videos
	// are documented nowhere).
	Video string `json:"video"`

	// Images: Images of who or what shall be in the video. 0 to 4 items. Default: []. Each item: One
	// image. Not stated by the platform's pages: a URL or a base64 data URI of an image (the page only
	// names it as an image, and says nothing of its form).
	Images []string `json:"images,omitempty"`

	// Prompt: What shall be changed in the video. Required.
	Prompt string `json:"prompt"`

	// FastMode: Whether to be quick about it, at some cost in quality. Default: false.
	FastMode *bool `json:"fast_mode,omitempty"`

	// AspectRatio: Width to height of the video. Allowed: "16:9", "9:16", "1:1".
	AspectRatio *KlingO1VideoEditAspectRatio `json:"aspect_ratio,omitempty"`

	// KeepOriginalSound: Whether the sound of the given video is kept. Default: true.
	KeepOriginalSound *bool `json:"keep_original_sound,omitempty"`
}

// KlingO1VideoEditAspectRatio is one of the constants of this type.
type KlingO1VideoEditAspectRatio string

const (
	KlingO1VideoEditAspectRatio16x9 KlingO1VideoEditAspectRatio = "16:9"
	KlingO1VideoEditAspectRatio9x16 KlingO1VideoEditAspectRatio = "9:16"
	KlingO1VideoEditAspectRatio1x1  KlingO1VideoEditAspectRatio = "1:1"
)

// NewKlingO1VideoEditRequest has all that a request needs.
func NewKlingO1VideoEditRequest(video string, prompt string) KlingO1VideoEditRequest {
	return KlingO1VideoEditRequest{Video: video, Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (KlingO1VideoEditRequest) Endpoint() string {
	return "kling_o1.video_edit"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingO1VideoEditRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingO1VideoEditRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *KlingO1VideoEditRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r KlingO1VideoEditRequest) members() map[string]any {
	members := map[string]any{}
	members["video"] = ofText[string](r.Video)
	putList(members, "images", r.Images, ofList(ofText[string]))
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "fast_mode", r.FastMode, ofBoolean)
	put(members, "aspect_ratio", r.AspectRatio, ofText[KlingO1VideoEditAspectRatio])
	put(members, "keep_original_sound", r.KeepOriginalSound, ofBoolean)
	return members
}

func (r *KlingO1VideoEditRequest) read(members map[string]any) error {
	return first(
		take(members, "video", &r.Video, toText[string]),
		takeList(members, "images", &r.Images, toList(toText[string])),
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "fast_mode", &r.FastMode, toBoolean),
		takePtr(members, "aspect_ratio", &r.AspectRatio, toText[KlingO1VideoEditAspectRatio]),
		takePtr(members, "keep_original_sound", &r.KeepOriginalSound, toBoolean),
	)
}

func (KlingO1VideoEditRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesKlingO1VideoEditRequest)
	if value, given := body["video"]; !given {
		c.required(at.member("video"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("video"), "string", value)
	} else if !mediaKlingO1VideoEditRequest_Video.matches(text) {
		c.media(at.member("video"), text, "a URL or a base64 data URI of a video")
	}
	if value, given := body["images"]; given {
		if items, ok := value.([]any); !ok {
			c.wrongType(at.member("images"), "array", value)
		} else {
			if len(items) > 4 {
				c.items(at.member("images"), "maxItems", 4, items)
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
	if value, given := body["fast_mode"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("fast_mode"), "boolean", value)
		}
	}
	if value, given := body["aspect_ratio"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("aspect_ratio"), "string", value)
		} else if !among(text, allowedKlingO1VideoEditRequest_AspectRatio...) {
			c.enum(at.member("aspect_ratio"), text, allowedKlingO1VideoEditRequest_AspectRatio)
		}
	}
	if value, given := body["keep_original_sound"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("keep_original_sound"), "boolean", value)
		}
	}
}

func (KlingO1VideoEditRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-kling-o1-video-edit.md",
		nil,
		nil,
	}
}

var namesKlingO1VideoEditRequest = []string{"video", "images", "prompt", "fast_mode", "aspect_ratio", "keep_original_sound"}

var mediaKlingO1VideoEditRequest_Video = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Vv][Ii][Dd][Ee][Oo]/)", "https://", "http://")

var allowedKlingO1VideoEditRequest_AspectRatio = []any{"16:9", "9:16", "1:1"}

// KlingO1VideoEditResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-kling-o1-video-edit.md
type KlingO1VideoEditResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r KlingO1VideoEditResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r KlingO1VideoEditResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *KlingO1VideoEditResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r KlingO1VideoEditResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *KlingO1VideoEditResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesKlingO1VideoEditResponse, &r.AdditionalProperties),
	)
}

func (KlingO1VideoEditResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (KlingO1VideoEditResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-kling-o1-video-edit.md",
		nil,
		nil,
	}
}

var namesKlingO1VideoEditResponse = []string{"task_id"}
