// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/vidu_q3_turbo/text_to_video.yaml: edit there, then run `make generate`.

package videotasks

// ViduQ3TurboTextToVideoRequest: Makes a video with sound from a prompt alone.
//
// Its page is https://ppio.com/docs/models/reference-vidu-q3-turbo-t2v
type ViduQ3TurboTextToVideoRequest struct {
	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random. 0 means a random seed. 0 to 2147483647.
	Seed *int64 `json:"seed,omitempty"`

	// Audio: Generates sound along with the picture. Default: true.
	Audio *bool `json:"audio,omitempty"`

	// Prompt: What the video shows. At most 5000 characters. Required.
	Prompt string `json:"prompt"`

	// WmURL: Address of an image to use as the watermark. Left out, the platform uses its own. A URL
	// or a base64 data URI of an image. Not stated by the platform's pages: a URL of an image (the
	// page speaks of a URL; data URIs are documented for other parameters only).
	WmURL *string `json:"wm_url,omitempty"`

	// Duration: Length of the video. In seconds. 1 to 16. Default: 5.
	Duration *int64 `json:"duration,omitempty"`

	// OffPeak: Runs the task when the platform is less busy, within 48 hours and for a lower price.
	// Default: false.
	OffPeak *bool `json:"off_peak,omitempty"`

	// Watermark: Puts a watermark on the video. Default: false.
	Watermark *bool `json:"watermark,omitempty"`

	// Resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p". Default: "720p".
	Resolution *ViduQ3TurboTextToVideoResolution `json:"resolution,omitempty"`

	// WmPosition: Corner of the watermark, counted clockwise from the upper left one. 1 to 4. Default:
	// 3. The corner counts for nothing without a watermark. The sources disagree on its values: a
	// number, of which 3 is the bottom right and 4 the bottom left; a number, of which 3 is the bottom
	// left and 4 the bottom right; a text with an underscore; a text with a hyphen. Here holds: each
	// endpoint takes the shape of its own page.
	WmPosition *int64 `json:"wm_position,omitempty"`

	// AspectRatio: Width to height of the video. Allowed: "16:9", "9:16", "4:3", "3:4", "1:1".
	// Default: "16:9".
	AspectRatio *ViduQ3TurboTextToVideoAspectRatio `json:"aspect_ratio,omitempty"`
}

// ViduQ3TurboTextToVideoResolution is one of the constants of this type.
type ViduQ3TurboTextToVideoResolution string

const (
	ViduQ3TurboTextToVideoResolution540p  ViduQ3TurboTextToVideoResolution = "540p"
	ViduQ3TurboTextToVideoResolution720p  ViduQ3TurboTextToVideoResolution = "720p"
	ViduQ3TurboTextToVideoResolution1080p ViduQ3TurboTextToVideoResolution = "1080p"
)

// ViduQ3TurboTextToVideoAspectRatio is one of the constants of this type.
type ViduQ3TurboTextToVideoAspectRatio string

const (
	ViduQ3TurboTextToVideoAspectRatio16x9 ViduQ3TurboTextToVideoAspectRatio = "16:9"
	ViduQ3TurboTextToVideoAspectRatio9x16 ViduQ3TurboTextToVideoAspectRatio = "9:16"
	ViduQ3TurboTextToVideoAspectRatio4x3  ViduQ3TurboTextToVideoAspectRatio = "4:3"
	ViduQ3TurboTextToVideoAspectRatio3x4  ViduQ3TurboTextToVideoAspectRatio = "3:4"
	ViduQ3TurboTextToVideoAspectRatio1x1  ViduQ3TurboTextToVideoAspectRatio = "1:1"
)

// NewViduQ3TurboTextToVideoRequest has all that a request needs.
func NewViduQ3TurboTextToVideoRequest(prompt string) ViduQ3TurboTextToVideoRequest {
	return ViduQ3TurboTextToVideoRequest{Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (ViduQ3TurboTextToVideoRequest) Endpoint() string {
	return "vidu_q3_turbo.text_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ3TurboTextToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ3TurboTextToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *ViduQ3TurboTextToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r ViduQ3TurboTextToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "audio", r.Audio, ofBoolean)
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "wm_url", r.WmURL, ofText[string])
	put(members, "duration", r.Duration, ofInteger[int64])
	put(members, "off_peak", r.OffPeak, ofBoolean)
	put(members, "watermark", r.Watermark, ofBoolean)
	put(members, "resolution", r.Resolution, ofText[ViduQ3TurboTextToVideoResolution])
	put(members, "wm_position", r.WmPosition, ofInteger[int64])
	put(members, "aspect_ratio", r.AspectRatio, ofText[ViduQ3TurboTextToVideoAspectRatio])
	return members
}

func (r *ViduQ3TurboTextToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "audio", &r.Audio, toBoolean),
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "wm_url", &r.WmURL, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[int64]),
		takePtr(members, "off_peak", &r.OffPeak, toBoolean),
		takePtr(members, "watermark", &r.Watermark, toBoolean),
		takePtr(members, "resolution", &r.Resolution, toText[ViduQ3TurboTextToVideoResolution]),
		takePtr(members, "wm_position", &r.WmPosition, toInteger[int64]),
		takePtr(members, "aspect_ratio", &r.AspectRatio, toText[ViduQ3TurboTextToVideoAspectRatio]),
	)
}

func (ViduQ3TurboTextToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesViduQ3TurboTextToVideoRequest)
	if value, given := body["seed"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		} else if compare(number, Number("0")) < 0 {
			c.outOfRange(at.member("seed"), "minimum", Number("0"), number)
		} else if compare(number, Number("2147483647")) > 0 {
			c.outOfRange(at.member("seed"), "maximum", Number("2147483647"), number)
		}
	}
	if value, given := body["audio"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("audio"), "boolean", value)
		}
	}
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) > 5000 {
		c.length(at.member("prompt"), "maxLength", 5000, text)
	}
	if value, given := body["wm_url"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("wm_url"), "string", value)
		} else if !mediaViduQ3TurboTextToVideoRequest_WmURL.matches(text) {
			c.media(at.member("wm_url"), text, "a URL or a base64 data URI of an image")
		}
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if compare(number, Number("1")) < 0 {
			c.outOfRange(at.member("duration"), "minimum", Number("1"), number)
		} else if compare(number, Number("16")) > 0 {
			c.outOfRange(at.member("duration"), "maximum", Number("16"), number)
		}
	}
	if value, given := body["off_peak"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("off_peak"), "boolean", value)
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
		} else if !among(text, allowedViduQ3TurboTextToVideoRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedViduQ3TurboTextToVideoRequest_Resolution)
		}
	}
	if value, given := body["wm_position"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("wm_position"), "integer", value)
		} else if compare(number, Number("1")) < 0 {
			c.outOfRange(at.member("wm_position"), "minimum", Number("1"), number)
		} else if compare(number, Number("4")) > 0 {
			c.outOfRange(at.member("wm_position"), "maximum", Number("4"), number)
		}
	}
	if value, given := body["aspect_ratio"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("aspect_ratio"), "string", value)
		} else if !among(text, allowedViduQ3TurboTextToVideoRequest_AspectRatio...) {
			c.enum(at.member("aspect_ratio"), text, allowedViduQ3TurboTextToVideoRequest_AspectRatio)
		}
	}
}

func (ViduQ3TurboTextToVideoRequest) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-vidu-q3-turbo-t2v",
		nil,
		[]string{"/wm_position enum", "the pages of the start-end and template endpoints of Q2, of Q3 Turbo text and of Q3 Pro start-end: a number, of which 3 is the bottom right and 4 the bottom left; the page of Q3 Pro text to video: a number, of which 3 is the bottom left and 4 the bottom right; the pages of the multi-frame endpoints: a text with an underscore; the page of Q3 Pro image to video: a text with a hyphen; here holds: each endpoint takes the shape of its own page"},
	}
}

var namesViduQ3TurboTextToVideoRequest = []string{"seed", "audio", "prompt", "wm_url", "duration", "off_peak", "watermark", "resolution", "wm_position", "aspect_ratio"}

var mediaViduQ3TurboTextToVideoRequest_WmURL = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)", "https://", "http://")

var allowedViduQ3TurboTextToVideoRequest_Resolution = []any{"540p", "720p", "1080p"}

var allowedViduQ3TurboTextToVideoRequest_AspectRatio = []any{"16:9", "9:16", "4:3", "3:4", "1:1"}

// ViduQ3TurboTextToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://ppio.com/docs/models/reference-vidu-q3-turbo-t2v
type ViduQ3TurboTextToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ3TurboTextToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ3TurboTextToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduQ3TurboTextToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduQ3TurboTextToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *ViduQ3TurboTextToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesViduQ3TurboTextToVideoResponse, &r.AdditionalProperties),
	)
}

func (ViduQ3TurboTextToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (ViduQ3TurboTextToVideoResponse) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-vidu-q3-turbo-t2v",
		nil,
		nil,
	}
}

var namesViduQ3TurboTextToVideoResponse = []string{"task_id"}
