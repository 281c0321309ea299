// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/vidu_q2_turbo/image_to_video.yaml: edit there, then run `make generate`.

package videotasks

// ViduQ2TurboImageToVideoRequest: Brings an image to life as a prompt describes it.
//
// Its page is https://ppio.com/docs/models/reference-vidu-q2-turbo-img2video
type ViduQ2TurboImageToVideoRequest struct {
	// Bgm: Adds background music. Default: false.
	Bgm *bool `json:"bgm,omitempty"`

	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random.
	Seed *int64 `json:"seed,omitempty"`

	// Audio: Generates sound along with the picture. Default: false.
	Audio *bool `json:"audio,omitempty"`

	// Images: Addresses of the images to start from. At least 1 item. Required. Not stated by the
	// platform's pages: at most 1 item (upstream Vidu takes exactly one image). Each item: One image.
	// A URL or a base64 data URI of an image. Not stated by the platform's pages: a URL of an image
	// (the page speaks of URLs; data URIs are documented for other endpoints only). The sources
	// disagree on its number of items: the array may have any number of images; at most 3; exactly
	// one. Here holds: the page; more than one image warns.
	Images []string `json:"images"`

	// Prompt: What happens in the video. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video. In seconds. Allowed: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10. Required.
	// Default: 5. The sources disagree on whether it is required: duration is marked required; it has
	// a default, 5; on the start-end pages it has the same one and is optional. Here holds: a body
	// must have it; the client fills in the default and always sends it.
	Duration ViduQ2TurboImageToVideoDuration `json:"duration"`

	// OffPeak: Runs the task when the platform is less busy. Default: false.
	OffPeak *bool `json:"off_peak,omitempty"`

	// VoiceID: Voice to speak with.
	VoiceID *string `json:"voice_id,omitempty"`

	// Watermark: Puts a watermark on the video. Default: false.
	Watermark *bool `json:"watermark,omitempty"`

	// Resolution: Height of the video in lines. Allowed: "540p", "720p", "1080p". Default: "720p".
	Resolution *ViduQ2TurboImageToVideoResolution `json:"resolution,omitempty"`

	// MovementAmplitude: How much things move in the video. Allowed: "auto", "small", "medium",
	// "high". Default: "auto". The sources disagree on its values: the strongest movement is called
	// high; it is called large; upstream adds that on Q2 text and reference it has no effect at all.
	// Here holds: high.
	MovementAmplitude *ViduQ2TurboImageToVideoMovementAmplitude `json:"movement_amplitude,omitempty"`
}

// ViduQ2TurboImageToVideoDuration is one of the constants of this type.
type ViduQ2TurboImageToVideoDuration int64

const (
	ViduQ2TurboImageToVideoDuration1  ViduQ2TurboImageToVideoDuration = 1
	ViduQ2TurboImageToVideoDuration2  ViduQ2TurboImageToVideoDuration = 2
	ViduQ2TurboImageToVideoDuration3  ViduQ2TurboImageToVideoDuration = 3
	ViduQ2TurboImageToVideoDuration4  ViduQ2TurboImageToVideoDuration = 4
	ViduQ2TurboImageToVideoDuration5  ViduQ2TurboImageToVideoDuration = 5
	ViduQ2TurboImageToVideoDuration6  ViduQ2TurboImageToVideoDuration = 6
	ViduQ2TurboImageToVideoDuration7  ViduQ2TurboImageToVideoDuration = 7
	ViduQ2TurboImageToVideoDuration8  ViduQ2TurboImageToVideoDuration = 8
	ViduQ2TurboImageToVideoDuration9  ViduQ2TurboImageToVideoDuration = 9
	ViduQ2TurboImageToVideoDuration10 ViduQ2TurboImageToVideoDuration = 10
)

// ViduQ2TurboImageToVideoResolution is one of the constants of this type.
type ViduQ2TurboImageToVideoResolution string

const (
	ViduQ2TurboImageToVideoResolution540p  ViduQ2TurboImageToVideoResolution = "540p"
	ViduQ2TurboImageToVideoResolution720p  ViduQ2TurboImageToVideoResolution = "720p"
	ViduQ2TurboImageToVideoResolution1080p ViduQ2TurboImageToVideoResolution = "1080p"
)

// ViduQ2TurboImageToVideoMovementAmplitude is one of the constants of this type.
type ViduQ2TurboImageToVideoMovementAmplitude string

const (
	ViduQ2TurboImageToVideoMovementAmplitudeAuto   ViduQ2TurboImageToVideoMovementAmplitude = "auto"
	ViduQ2TurboImageToVideoMovementAmplitudeSmall  ViduQ2TurboImageToVideoMovementAmplitude = "small"
	ViduQ2TurboImageToVideoMovementAmplitudeMedium ViduQ2TurboImageToVideoMovementAmplitude = "medium"
	ViduQ2TurboImageToVideoMovementAmplitudeHigh   ViduQ2TurboImageToVideoMovementAmplitude = "high"
)

// NewViduQ2TurboImageToVideoRequest has all that a request needs; Duration as the documentation's
// default has it.
func NewViduQ2TurboImageToVideoRequest(images []string, prompt string) ViduQ2TurboImageToVideoRequest {
	return ViduQ2TurboImageToVideoRequest{Images: images, Prompt: prompt, Duration: ViduQ2TurboImageToVideoDuration5}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (ViduQ2TurboImageToVideoRequest) Endpoint() string {
	return "vidu_q2_turbo.image_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ2TurboImageToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ2TurboImageToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *ViduQ2TurboImageToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r ViduQ2TurboImageToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "bgm", r.Bgm, ofBoolean)
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "audio", r.Audio, ofBoolean)
	putList(members, "images", r.Images, ofList(ofText[string]))
	members["prompt"] = ofText[string](r.Prompt)
	members["duration"] = ofInteger[ViduQ2TurboImageToVideoDuration](r.Duration)
	put(members, "off_peak", r.OffPeak, ofBoolean)
	put(members, "voice_id", r.VoiceID, ofText[string])
	put(members, "watermark", r.Watermark, ofBoolean)
	put(members, "resolution", r.Resolution, ofText[ViduQ2TurboImageToVideoResolution])
	put(members, "movement_amplitude", r.MovementAmplitude, ofText[ViduQ2TurboImageToVideoMovementAmplitude])
	return members
}

func (r *ViduQ2TurboImageToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "bgm", &r.Bgm, toBoolean),
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "audio", &r.Audio, toBoolean),
		take(members, "images", &r.Images, toList(toText[string])),
		take(members, "prompt", &r.Prompt, toText[string]),
		take(members, "duration", &r.Duration, toInteger[ViduQ2TurboImageToVideoDuration]),
		takePtr(members, "off_peak", &r.OffPeak, toBoolean),
		takePtr(members, "voice_id", &r.VoiceID, toText[string]),
		takePtr(members, "watermark", &r.Watermark, toBoolean),
		takePtr(members, "resolution", &r.Resolution, toText[ViduQ2TurboImageToVideoResolution]),
		takePtr(members, "movement_amplitude", &r.MovementAmplitude, toText[ViduQ2TurboImageToVideoMovementAmplitude]),
	)
}

func (ViduQ2TurboImageToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesViduQ2TurboImageToVideoRequest)
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
	if value, given := body["audio"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("audio"), "boolean", value)
		}
	}
	if value, given := body["images"]; !given {
		c.required(at.member("images"))
	} else if items, ok := value.([]any); !ok {
		c.wrongType(at.member("images"), "array", value)
	} else {
		if len(items) < 1 {
			c.items(at.member("images"), "minItems", 1, items)
		}
		for index, item := range items {
			if text1, ok := item.(string); !ok {
				c.wrongType(at.member("images").item(index), "string", item)
			} else if !mediaViduQ2TurboImageToVideoRequest_ImagesItem.matches(text1) {
				c.media(at.member("images").item(index), text1, "a URL or a base64 data URI of an image")
			}
		}
	}
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	}
	if value, given := body["duration"]; !given {
		c.required(at.member("duration"))
	} else if number, ok := asInteger(value); !ok {
		c.wrongType(at.member("duration"), "integer", value)
	} else if !among(number, allowedViduQ2TurboImageToVideoRequest_Duration...) {
		c.enum(at.member("duration"), number, allowedViduQ2TurboImageToVideoRequest_Duration)
	}
	if value, given := body["off_peak"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("off_peak"), "boolean", value)
		}
	}
	if value, given := body["voice_id"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("voice_id"), "string", value)
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
		} else if !among(text, allowedViduQ2TurboImageToVideoRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedViduQ2TurboImageToVideoRequest_Resolution)
		}
	}
	if value, given := body["movement_amplitude"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("movement_amplitude"), "string", value)
		} else if !among(text, allowedViduQ2TurboImageToVideoRequest_MovementAmplitude...) {
			c.enum(at.member("movement_amplitude"), text, allowedViduQ2TurboImageToVideoRequest_MovementAmplitude)
		}
	}
}

func (ViduQ2TurboImageToVideoRequest) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-vidu-q2-turbo-img2video",
		nil,
		[]string{"/images maxItems", "the pages of the Q2 image endpoints: the array may have any number of images; a playground of the vendor: at most 3; upstream Vidu: exactly one; here holds: the page; more than one image warns", "/duration required", "the pages of the Q2 text, reference and image endpoints: duration is marked required; the same pages: it has a default, 5; on the start-end pages it has the same one and is optional; here holds: a body must have it; the client fills in the default and always sends it", "/movement_amplitude enum", "the pages of the Q2 text, reference and image endpoints: the strongest movement is called high; upstream Vidu and the pages of 2.0, Q1 and the start-end endpoints: it is called large; upstream adds that on Q2 text and reference it has no effect at all; here holds: high"},
	}
}

var namesViduQ2TurboImageToVideoRequest = []string{"bgm", "seed", "audio", "images", "prompt", "duration", "off_peak", "voice_id", "watermark", "resolution", "movement_amplitude"}

var mediaViduQ2TurboImageToVideoRequest_ImagesItem = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)", "https://", "http://")

var allowedViduQ2TurboImageToVideoRequest_Duration = []any{Number("1"), Number("2"), Number("3"), Number("4"), Number("5"), Number("6"), Number("7"), Number("8"), Number("9"), Number("10")}

var allowedViduQ2TurboImageToVideoRequest_Resolution = []any{"540p", "720p", "1080p"}

var allowedViduQ2TurboImageToVideoRequest_MovementAmplitude = []any{"auto", "small", "medium", "high"}

// ViduQ2TurboImageToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://ppio.com/docs/models/reference-vidu-q2-turbo-img2video
type ViduQ2TurboImageToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// ProviderRequestID: Identifier that the serving provider gives the request, for its support.
	// Documented by highwayapi, jiekou, ppio only.
	ProviderRequestID *string `json:"provider_request_id,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ2TurboImageToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ2TurboImageToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduQ2TurboImageToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduQ2TurboImageToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	put(members, "provider_request_id", r.ProviderRequestID, ofText[string])
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *ViduQ2TurboImageToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takePtr(members, "provider_request_id", &r.ProviderRequestID, toText[string]),
		takeMore(members, namesViduQ2TurboImageToVideoResponse, &r.AdditionalProperties),
	)
}

func (ViduQ2TurboImageToVideoResponse) check(c *checker, body map[string]any, at pointer) {
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

func (ViduQ2TurboImageToVideoResponse) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-vidu-q2-turbo-img2video",
		[]string{"/provider_request_id", "https://ppio.com/docs/models/reference-vidu-q2-turbo-img2video"},
		nil,
	}
}

var namesViduQ2TurboImageToVideoResponse = []string{"task_id", "provider_request_id"}
