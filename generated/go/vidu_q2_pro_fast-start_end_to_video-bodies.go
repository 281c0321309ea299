// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/vidu_q2_pro_fast/start_end_to_video.yaml: edit there, then run `make generate`.

package videotasks

// ViduQ2ProFastStartEndToVideoRequest: Makes a video that leads from a first frame to a last one.
//
// Its page is https://ppio.com/docs/models/reference-vidu-q2-pro-fast-startend2video
type ViduQ2ProFastStartEndToVideoRequest struct {
	// Bgm: Adds background music. Default: false.
	Bgm *bool `json:"bgm,omitempty"`

	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random. 0 means a random seed.
	Seed *int64 `json:"seed,omitempty"`

	// Images: The first and the last frame of the video, in this order. Exactly 2 items. Required.
	// Each item: One image. Base64 stands in a data URI. A URL or a base64 data URI of an image, PNG,
	// JPEG, WEBP, at most 50 MB. The sources disagree on its limits: every image is limited to 50 MB;
	// what a data URI holds must stay below 10 MB once decoded. Here holds: 50 MB for the file behind
	// a URL; 10 MB for the decoded bytes of a data URI, where the page says so.
	Images []string `json:"images"`

	// IsRec: Lets the platform recommend a prompt, for 10 further credits. The given one is then
	// ignored. Default: false. The sources disagree on its meaning: the platform recommends a prompt
	// and ignores the given one; the rhythm of the sound is matched to the motion; a recommendation
	// mode, without further words. Here holds: each endpoint's own page; where it says nothing of the
	// prompt, nothing is refused.
	IsRec *bool `json:"is_rec,omitempty"`

	// Prompt: What happens between the first and the last frame. At most 2000 characters. The platform
	// recommends a prompt and ignores the given one.
	Prompt *string `json:"prompt,omitempty"`

	// WmURL: Address of an image to use as the watermark. Left out, the platform uses its own. A URL
	// or a base64 data URI of an image. Not stated by the platform's pages: a URL of an image (the
	// page speaks of a URL; data URIs are documented for other parameters only).
	WmURL *string `json:"wm_url,omitempty"`

	// Payload: Text of your own that the platform hands through unchanged. At most 1048576 characters.
	Payload *string `json:"payload,omitempty"`

	// Duration: Length of the video. In seconds. Allowed: 1, 2, 3, 4, 5, 6, 7, 8. Default: 5.
	Duration *ViduQ2ProFastStartEndToVideoDuration `json:"duration,omitempty"`

	// OffPeak: Runs the task when the platform is less busy. Default: false.
	OffPeak *bool `json:"off_peak,omitempty"`

	// MetaData: JSON of your own, as a text, that the platform hands through unchanged.
	MetaData *string `json:"meta_data,omitempty"`

	// Watermark: Puts a watermark on the video. Default: false.
	Watermark *bool `json:"watermark,omitempty"`

	// Resolution: Height of the video in lines. Allowed: "720p", "1080p". Default: "720p".
	Resolution *ViduQ2ProFastStartEndToVideoResolution `json:"resolution,omitempty"`

	// WmPosition: Corner of the watermark, counted clockwise from the upper left one. Allowed: 1, 2,
	// 3, 4. Default: 3. The corner counts for nothing without a watermark. The sources disagree on its
	// values: a number, of which 3 is the bottom right and 4 the bottom left; a number, of which 3 is
	// the bottom left and 4 the bottom right; a text with an underscore; a text with a hyphen. Here
	// holds: each endpoint takes the shape of its own page.
	WmPosition *ViduQ2ProFastStartEndToVideoWmPosition `json:"wm_position,omitempty"`

	// MovementAmplitude: How much things move in the video. Allowed: "auto", "small", "medium",
	// "large". Default: "auto". The sources disagree on its values: the strongest movement is called
	// large; it is called high. Here holds: large.
	MovementAmplitude *ViduQ2ProFastStartEndToVideoMovementAmplitude `json:"movement_amplitude,omitempty"`
}

// ViduQ2ProFastStartEndToVideoDuration is one of the constants of this type.
type ViduQ2ProFastStartEndToVideoDuration int64

const (
	ViduQ2ProFastStartEndToVideoDuration1 ViduQ2ProFastStartEndToVideoDuration = 1
	ViduQ2ProFastStartEndToVideoDuration2 ViduQ2ProFastStartEndToVideoDuration = 2
	ViduQ2ProFastStartEndToVideoDuration3 ViduQ2ProFastStartEndToVideoDuration = 3
	ViduQ2ProFastStartEndToVideoDuration4 ViduQ2ProFastStartEndToVideoDuration = 4
	ViduQ2ProFastStartEndToVideoDuration5 ViduQ2ProFastStartEndToVideoDuration = 5
	ViduQ2ProFastStartEndToVideoDuration6 ViduQ2ProFastStartEndToVideoDuration = 6
	ViduQ2ProFastStartEndToVideoDuration7 ViduQ2ProFastStartEndToVideoDuration = 7
	ViduQ2ProFastStartEndToVideoDuration8 ViduQ2ProFastStartEndToVideoDuration = 8
)

// ViduQ2ProFastStartEndToVideoResolution is one of the constants of this type.
type ViduQ2ProFastStartEndToVideoResolution string

const (
	ViduQ2ProFastStartEndToVideoResolution720p  ViduQ2ProFastStartEndToVideoResolution = "720p"
	ViduQ2ProFastStartEndToVideoResolution1080p ViduQ2ProFastStartEndToVideoResolution = "1080p"
)

// ViduQ2ProFastStartEndToVideoWmPosition is one of the constants of this type.
type ViduQ2ProFastStartEndToVideoWmPosition int64

const (
	ViduQ2ProFastStartEndToVideoWmPosition1 ViduQ2ProFastStartEndToVideoWmPosition = 1
	ViduQ2ProFastStartEndToVideoWmPosition2 ViduQ2ProFastStartEndToVideoWmPosition = 2
	ViduQ2ProFastStartEndToVideoWmPosition3 ViduQ2ProFastStartEndToVideoWmPosition = 3
	ViduQ2ProFastStartEndToVideoWmPosition4 ViduQ2ProFastStartEndToVideoWmPosition = 4
)

// ViduQ2ProFastStartEndToVideoMovementAmplitude is one of the constants of this type.
type ViduQ2ProFastStartEndToVideoMovementAmplitude string

const (
	ViduQ2ProFastStartEndToVideoMovementAmplitudeAuto   ViduQ2ProFastStartEndToVideoMovementAmplitude = "auto"
	ViduQ2ProFastStartEndToVideoMovementAmplitudeSmall  ViduQ2ProFastStartEndToVideoMovementAmplitude = "small"
	ViduQ2ProFastStartEndToVideoMovementAmplitudeMedium ViduQ2ProFastStartEndToVideoMovementAmplitude = "medium"
	ViduQ2ProFastStartEndToVideoMovementAmplitudeLarge  ViduQ2ProFastStartEndToVideoMovementAmplitude = "large"
)

// NewViduQ2ProFastStartEndToVideoRequest has all that a request needs.
func NewViduQ2ProFastStartEndToVideoRequest(images []string) ViduQ2ProFastStartEndToVideoRequest {
	return ViduQ2ProFastStartEndToVideoRequest{Images: images}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (ViduQ2ProFastStartEndToVideoRequest) Endpoint() string {
	return "vidu_q2_pro_fast.start_end_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ2ProFastStartEndToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ2ProFastStartEndToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *ViduQ2ProFastStartEndToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r ViduQ2ProFastStartEndToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "bgm", r.Bgm, ofBoolean)
	put(members, "seed", r.Seed, ofInteger[int64])
	putList(members, "images", r.Images, ofList(ofText[string]))
	put(members, "is_rec", r.IsRec, ofBoolean)
	put(members, "prompt", r.Prompt, ofText[string])
	put(members, "wm_url", r.WmURL, ofText[string])
	put(members, "payload", r.Payload, ofText[string])
	put(members, "duration", r.Duration, ofInteger[ViduQ2ProFastStartEndToVideoDuration])
	put(members, "off_peak", r.OffPeak, ofBoolean)
	put(members, "meta_data", r.MetaData, ofText[string])
	put(members, "watermark", r.Watermark, ofBoolean)
	put(members, "resolution", r.Resolution, ofText[ViduQ2ProFastStartEndToVideoResolution])
	put(members, "wm_position", r.WmPosition, ofInteger[ViduQ2ProFastStartEndToVideoWmPosition])
	put(members, "movement_amplitude", r.MovementAmplitude, ofText[ViduQ2ProFastStartEndToVideoMovementAmplitude])
	return members
}

func (r *ViduQ2ProFastStartEndToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "bgm", &r.Bgm, toBoolean),
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		take(members, "images", &r.Images, toList(toText[string])),
		takePtr(members, "is_rec", &r.IsRec, toBoolean),
		takePtr(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "wm_url", &r.WmURL, toText[string]),
		takePtr(members, "payload", &r.Payload, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[ViduQ2ProFastStartEndToVideoDuration]),
		takePtr(members, "off_peak", &r.OffPeak, toBoolean),
		takePtr(members, "meta_data", &r.MetaData, toText[string]),
		takePtr(members, "watermark", &r.Watermark, toBoolean),
		takePtr(members, "resolution", &r.Resolution, toText[ViduQ2ProFastStartEndToVideoResolution]),
		takePtr(members, "wm_position", &r.WmPosition, toInteger[ViduQ2ProFastStartEndToVideoWmPosition]),
		takePtr(members, "movement_amplitude", &r.MovementAmplitude, toText[ViduQ2ProFastStartEndToVideoMovementAmplitude]),
	)
}

func (ViduQ2ProFastStartEndToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesViduQ2ProFastStartEndToVideoRequest)
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
			} else if !mediaViduQ2ProFastStartEndToVideoRequest_ImagesItem.matches(text1) {
				c.media(at.member("images").item(index), text1, "a URL or a base64 data URI of an image, PNG, JPEG, WEBP, at most 50 MB")
			}
		}
	}
	if value, given := body["is_rec"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("is_rec"), "boolean", value)
		}
	}
	if value, given := body["prompt"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("prompt"), "string", value)
		} else if characters(text) > 2000 {
			c.length(at.member("prompt"), "maxLength", 2000, text)
		}
	}
	if value, given := body["wm_url"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("wm_url"), "string", value)
		} else if !mediaViduQ2ProFastStartEndToVideoRequest_WmURL.matches(text) {
			c.media(at.member("wm_url"), text, "a URL or a base64 data URI of an image")
		}
	}
	if value, given := body["payload"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("payload"), "string", value)
		} else if characters(text) > 1048576 {
			c.length(at.member("payload"), "maxLength", 1048576, text)
		}
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if !among(number, allowedViduQ2ProFastStartEndToVideoRequest_Duration...) {
			c.enum(at.member("duration"), number, allowedViduQ2ProFastStartEndToVideoRequest_Duration)
		}
	}
	if value, given := body["off_peak"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("off_peak"), "boolean", value)
		}
	}
	if value, given := body["meta_data"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("meta_data"), "string", value)
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
		} else if !among(text, allowedViduQ2ProFastStartEndToVideoRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedViduQ2ProFastStartEndToVideoRequest_Resolution)
		}
	}
	if value, given := body["wm_position"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("wm_position"), "integer", value)
		} else if !among(number, allowedViduQ2ProFastStartEndToVideoRequest_WmPosition...) {
			c.enum(at.member("wm_position"), number, allowedViduQ2ProFastStartEndToVideoRequest_WmPosition)
		}
	}
	if value, given := body["movement_amplitude"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("movement_amplitude"), "string", value)
		} else if !among(text, allowedViduQ2ProFastStartEndToVideoRequest_MovementAmplitude...) {
			c.enum(at.member("movement_amplitude"), text, allowedViduQ2ProFastStartEndToVideoRequest_MovementAmplitude)
		}
	}
}

func (ViduQ2ProFastStartEndToVideoRequest) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-vidu-q2-pro-fast-startend2video",
		nil,
		[]string{"/wm_position enum", "the pages of the start-end and template endpoints of Q2, of Q3 Turbo text and of Q3 Pro start-end: a number, of which 3 is the bottom right and 4 the bottom left; the page of Q3 Pro text to video: a number, of which 3 is the bottom left and 4 the bottom right; the pages of the multi-frame endpoints: a text with an underscore; the page of Q3 Pro image to video: a text with a hyphen; here holds: each endpoint takes the shape of its own page", "/movement_amplitude enum", "the pages of 2.0, Q1 and the start-end endpoints: the strongest movement is called large; the pages of the Q2 text, reference and image endpoints: it is called high; here holds: large"},
	}
}

var namesViduQ2ProFastStartEndToVideoRequest = []string{"bgm", "seed", "images", "is_rec", "prompt", "wm_url", "payload", "duration", "off_peak", "meta_data", "watermark", "resolution", "wm_position", "movement_amplitude"}

var mediaViduQ2ProFastStartEndToVideoRequest_ImagesItem = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)", "https://", "http://")

var mediaViduQ2ProFastStartEndToVideoRequest_WmURL = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)", "https://", "http://")

var allowedViduQ2ProFastStartEndToVideoRequest_Duration = []any{Number("1"), Number("2"), Number("3"), Number("4"), Number("5"), Number("6"), Number("7"), Number("8")}

var allowedViduQ2ProFastStartEndToVideoRequest_Resolution = []any{"720p", "1080p"}

var allowedViduQ2ProFastStartEndToVideoRequest_WmPosition = []any{Number("1"), Number("2"), Number("3"), Number("4")}

var allowedViduQ2ProFastStartEndToVideoRequest_MovementAmplitude = []any{"auto", "small", "medium", "large"}

// ViduQ2ProFastStartEndToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://ppio.com/docs/models/reference-vidu-q2-pro-fast-startend2video
type ViduQ2ProFastStartEndToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// ProviderRequestID: Identifier that the serving provider gives the request, for its support.
	ProviderRequestID *string `json:"provider_request_id,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ2ProFastStartEndToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ2ProFastStartEndToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduQ2ProFastStartEndToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduQ2ProFastStartEndToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	put(members, "provider_request_id", r.ProviderRequestID, ofText[string])
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *ViduQ2ProFastStartEndToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takePtr(members, "provider_request_id", &r.ProviderRequestID, toText[string]),
		takeMore(members, namesViduQ2ProFastStartEndToVideoResponse, &r.AdditionalProperties),
	)
}

func (ViduQ2ProFastStartEndToVideoResponse) check(c *checker, body map[string]any, at pointer) {
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

func (ViduQ2ProFastStartEndToVideoResponse) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-vidu-q2-pro-fast-startend2video",
		nil,
		nil,
	}
}

var namesViduQ2ProFastStartEndToVideoResponse = []string{"task_id", "provider_request_id"}
