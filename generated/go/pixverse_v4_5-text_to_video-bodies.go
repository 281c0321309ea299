// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/pixverse_v4_5/text_to_video.yaml: edit there, then run `make generate`.

package videotasks

// PixverseV45TextToVideoRequest: Makes a video from a prompt.
//
// Its page is https://ppio.com/docs/models/reference-pixverse-v4.5-t2v
type PixverseV45TextToVideoRequest struct {
	// Prompt: What the video shows. At most 2048 characters. Required.
	Prompt string `json:"prompt"`

	// AspectRatio: Width to height of the video. Allowed: "16:9", "9:16", "4:3", "3:4", "1:1".
	// Required. Default: "16:9".
	AspectRatio PixverseV45TextToVideoAspectRatio `json:"aspect_ratio"`

	// Resolution: Height of the video in lines. Allowed: "360p", "540p", "720p", "1080p". Required.
	// Default: "540p". The fast mode has no 1080p.
	Resolution PixverseV45TextToVideoResolution `json:"resolution"`

	// NegativePrompt: What the video should not show. At most 2048 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`

	// FastMode: Whether to be quick about it, at some cost in quality. Default: false.
	FastMode *bool `json:"fast_mode,omitempty"`

	// Style: Look of the video. The pages state it of v3.5 alone. Allowed: "anime", "3d_animation",
	// "clay", "comic", "cyberpunk".
	Style *PixverseV45TextToVideoStyle `json:"style,omitempty"`

	// Seed: Makes a result repeatable, as the same seed gives similar videos.
	Seed *int64 `json:"seed,omitempty"`
}

// PixverseV45TextToVideoAspectRatio is one of the constants of this type.
type PixverseV45TextToVideoAspectRatio string

const (
	PixverseV45TextToVideoAspectRatio16x9 PixverseV45TextToVideoAspectRatio = "16:9"
	PixverseV45TextToVideoAspectRatio9x16 PixverseV45TextToVideoAspectRatio = "9:16"
	PixverseV45TextToVideoAspectRatio4x3  PixverseV45TextToVideoAspectRatio = "4:3"
	PixverseV45TextToVideoAspectRatio3x4  PixverseV45TextToVideoAspectRatio = "3:4"
	PixverseV45TextToVideoAspectRatio1x1  PixverseV45TextToVideoAspectRatio = "1:1"
)

// PixverseV45TextToVideoResolution is one of the constants of this type.
type PixverseV45TextToVideoResolution string

const (
	PixverseV45TextToVideoResolution360p  PixverseV45TextToVideoResolution = "360p"
	PixverseV45TextToVideoResolution540p  PixverseV45TextToVideoResolution = "540p"
	PixverseV45TextToVideoResolution720p  PixverseV45TextToVideoResolution = "720p"
	PixverseV45TextToVideoResolution1080p PixverseV45TextToVideoResolution = "1080p"
)

// PixverseV45TextToVideoStyle is one of the constants of this type.
type PixverseV45TextToVideoStyle string

const (
	PixverseV45TextToVideoStyleAnime       PixverseV45TextToVideoStyle = "anime"
	PixverseV45TextToVideoStyle3dAnimation PixverseV45TextToVideoStyle = "3d_animation"
	PixverseV45TextToVideoStyleClay        PixverseV45TextToVideoStyle = "clay"
	PixverseV45TextToVideoStyleComic       PixverseV45TextToVideoStyle = "comic"
	PixverseV45TextToVideoStyleCyberpunk   PixverseV45TextToVideoStyle = "cyberpunk"
)

// NewPixverseV45TextToVideoRequest has all that a request needs; AspectRatio, Resolution as the
// documentation's default has it.
func NewPixverseV45TextToVideoRequest(prompt string) PixverseV45TextToVideoRequest {
	return PixverseV45TextToVideoRequest{Prompt: prompt, AspectRatio: PixverseV45TextToVideoAspectRatio16x9, Resolution: PixverseV45TextToVideoResolution540p}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (PixverseV45TextToVideoRequest) Endpoint() string {
	return "pixverse_v4_5.text_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r PixverseV45TextToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r PixverseV45TextToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *PixverseV45TextToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r PixverseV45TextToVideoRequest) members() map[string]any {
	members := map[string]any{}
	members["prompt"] = ofText[string](r.Prompt)
	members["aspect_ratio"] = ofText[PixverseV45TextToVideoAspectRatio](r.AspectRatio)
	members["resolution"] = ofText[PixverseV45TextToVideoResolution](r.Resolution)
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	put(members, "fast_mode", r.FastMode, ofBoolean)
	put(members, "style", r.Style, ofText[PixverseV45TextToVideoStyle])
	put(members, "seed", r.Seed, ofInteger[int64])
	return members
}

func (r *PixverseV45TextToVideoRequest) read(members map[string]any) error {
	return first(
		take(members, "prompt", &r.Prompt, toText[string]),
		take(members, "aspect_ratio", &r.AspectRatio, toText[PixverseV45TextToVideoAspectRatio]),
		take(members, "resolution", &r.Resolution, toText[PixverseV45TextToVideoResolution]),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
		takePtr(members, "fast_mode", &r.FastMode, toBoolean),
		takePtr(members, "style", &r.Style, toText[PixverseV45TextToVideoStyle]),
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
	)
}

func (PixverseV45TextToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesPixverseV45TextToVideoRequest)
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) > 2048 {
		c.length(at.member("prompt"), "maxLength", 2048, text)
	}
	if value, given := body["aspect_ratio"]; !given {
		c.required(at.member("aspect_ratio"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("aspect_ratio"), "string", value)
	} else if !among(text, allowedPixverseV45TextToVideoRequest_AspectRatio...) {
		c.enum(at.member("aspect_ratio"), text, allowedPixverseV45TextToVideoRequest_AspectRatio)
	}
	if value, given := body["resolution"]; !given {
		c.required(at.member("resolution"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("resolution"), "string", value)
	} else if !among(text, allowedPixverseV45TextToVideoRequest_Resolution...) {
		c.enum(at.member("resolution"), text, allowedPixverseV45TextToVideoRequest_Resolution)
	}
	if value, given := body["negative_prompt"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("negative_prompt"), "string", value)
		} else if characters(text) > 2048 {
			c.length(at.member("negative_prompt"), "maxLength", 2048, text)
		}
	}
	if value, given := body["fast_mode"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("fast_mode"), "boolean", value)
		}
	}
	if value, given := body["style"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("style"), "string", value)
		} else if !among(text, allowedPixverseV45TextToVideoRequest_Style...) {
			c.enum(at.member("style"), text, allowedPixverseV45TextToVideoRequest_Style)
		}
	}
	if value, given := body["seed"]; given {
		if _, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		}
	}
	if is(body, "fast_mode", true) {
		says := "The fast mode has no 1080p"
		if is(body, "resolution", "1080p") {
			c.allow(at.member("resolution"), body["resolution"], allowed1PixverseV45TextToVideoRequest_Resolution, says)
		}
	}
}

func (PixverseV45TextToVideoRequest) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-pixverse-v4.5-t2v",
		nil,
		nil,
	}
}

var allowed1PixverseV45TextToVideoRequest_Resolution = []any{"360p", "540p", "720p"}

var namesPixverseV45TextToVideoRequest = []string{"prompt", "aspect_ratio", "resolution", "negative_prompt", "fast_mode", "style", "seed"}

var allowedPixverseV45TextToVideoRequest_AspectRatio = []any{"16:9", "9:16", "4:3", "3:4", "1:1"}

var allowedPixverseV45TextToVideoRequest_Resolution = []any{"360p", "540p", "720p", "1080p"}

var allowedPixverseV45TextToVideoRequest_Style = []any{"anime", "3d_animation", "clay", "comic", "cyberpunk"}

// PixverseV45TextToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://ppio.com/docs/models/reference-pixverse-v4.5-t2v
type PixverseV45TextToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r PixverseV45TextToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r PixverseV45TextToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *PixverseV45TextToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r PixverseV45TextToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *PixverseV45TextToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesPixverseV45TextToVideoResponse, &r.AdditionalProperties),
	)
}

func (PixverseV45TextToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (PixverseV45TextToVideoResponse) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-pixverse-v4.5-t2v",
		nil,
		nil,
	}
}

var namesPixverseV45TextToVideoResponse = []string{"task_id"}
