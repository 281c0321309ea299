// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/seedance_v1_5_pro/image_to_video.yaml: edit there, then run `make generate`.

package videotasks

// SeedanceV15ProImageToVideoRequest: Makes a video of 4 to 12 seconds with sound from its first frame,
// and its last one if you like.
//
// Its page is https://ppio.com/docs/models/reference-seedance-v1.5-pro-i2v
type SeedanceV15ProImageToVideoRequest struct {
	// FPS: Frames in a second of the video. In frames per second. Only value: 24. Default: 24.
	FPS *SeedanceV15ProImageToVideoFPS `json:"fps,omitempty"`

	// Seed: Makes a result repeatable, as the same seed gives similar videos. -1 means a random seed.
	// -1 to 4294967295. Default: -1. The sources disagree on its default: it is -1 unless somebody
	// says otherwise; no default is shown. Here holds: -1.
	Seed *int64 `json:"seed,omitempty"`

	// Image: Image with which the video starts. Required. A URL or a base64 data URI of an image,
	// JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2, shorter side
	// above 300 pixels, longer side below 6000 pixels.
	Image string `json:"image"`

	// Ratio: Width to height of the video. Allowed: "16:9", "4:3", "1:1", "3:4", "9:16", "21:9",
	// "adaptive". "adaptive" means what suits the first image. Default: "adaptive".
	Ratio *SeedanceV15ProImageToVideoRatio `json:"ratio,omitempty"`

	// Prompt: What the video shows. What somebody says in it stands best in double quotes. Should have
	// at most 500 characters. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video. In seconds. 4 to 12. Default: 5.
	Duration *int64 `json:"duration,omitempty"`

	// Watermark: Puts a watermark on the video. Default: false.
	Watermark *bool `json:"watermark,omitempty"`

	// LastImage: Image with which the video ends. A URL or a base64 data URI or bare base64 of an
	// image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2,
	// shorter side above 300 pixels, longer side below 6000 pixels. Not stated by the platform's
	// pages: a URL or a base64 data URI of an image (the page speaks of a URL or base64; on the pages
	// that say how, base64 stands in a data URI).
	LastImage *string `json:"last_image,omitempty"`

	// Resolution: Height of the video in lines. Allowed: "480p", "720p". Default: "720p".
	Resolution *SeedanceV15ProImageToVideoResolution `json:"resolution,omitempty"`

	// CameraFixed: Whether the camera stays where it is. It is asked for in the prompt, and may move
	// all the same. Default: false.
	CameraFixed *bool `json:"camera_fixed,omitempty"`

	// ServiceTier: How the task is run. Allowed: "default", "flex". "default" means at once. "flex"
	// means when there is room. Default: "default".
	ServiceTier *SeedanceV15ProImageToVideoServiceTier `json:"service_tier,omitempty"`

	// GenerateAudio: Whether speech, sounds and music are generated with the video. Default: true.
	GenerateAudio *bool `json:"generate_audio,omitempty"`

	// ExecutionExpiresAfter: Time after which the task is given up. In seconds. 3600 to 259200.
	// Default: 172800.
	ExecutionExpiresAfter *int64 `json:"execution_expires_after,omitempty"`
}

// SeedanceV15ProImageToVideoFPS is one of the constants of this type.
type SeedanceV15ProImageToVideoFPS int64

const (
	SeedanceV15ProImageToVideoFPS24 SeedanceV15ProImageToVideoFPS = 24
)

// SeedanceV15ProImageToVideoRatio is one of the constants of this type.
type SeedanceV15ProImageToVideoRatio string

const (
	SeedanceV15ProImageToVideoRatio16x9     SeedanceV15ProImageToVideoRatio = "16:9"
	SeedanceV15ProImageToVideoRatio4x3      SeedanceV15ProImageToVideoRatio = "4:3"
	SeedanceV15ProImageToVideoRatio1x1      SeedanceV15ProImageToVideoRatio = "1:1"
	SeedanceV15ProImageToVideoRatio3x4      SeedanceV15ProImageToVideoRatio = "3:4"
	SeedanceV15ProImageToVideoRatio9x16     SeedanceV15ProImageToVideoRatio = "9:16"
	SeedanceV15ProImageToVideoRatio21x9     SeedanceV15ProImageToVideoRatio = "21:9"
	SeedanceV15ProImageToVideoRatioAdaptive SeedanceV15ProImageToVideoRatio = "adaptive"
)

// SeedanceV15ProImageToVideoResolution is one of the constants of this type.
type SeedanceV15ProImageToVideoResolution string

const (
	SeedanceV15ProImageToVideoResolution480p SeedanceV15ProImageToVideoResolution = "480p"
	SeedanceV15ProImageToVideoResolution720p SeedanceV15ProImageToVideoResolution = "720p"
)

// SeedanceV15ProImageToVideoServiceTier is one of the constants of this type.
type SeedanceV15ProImageToVideoServiceTier string

const (
	SeedanceV15ProImageToVideoServiceTierDefault SeedanceV15ProImageToVideoServiceTier = "default"
	SeedanceV15ProImageToVideoServiceTierFlex    SeedanceV15ProImageToVideoServiceTier = "flex"
)

// NewSeedanceV15ProImageToVideoRequest has all that a request needs.
func NewSeedanceV15ProImageToVideoRequest(image string, prompt string) SeedanceV15ProImageToVideoRequest {
	return SeedanceV15ProImageToVideoRequest{Image: image, Prompt: prompt}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (SeedanceV15ProImageToVideoRequest) Endpoint() string {
	return "seedance_v1_5_pro.image_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r SeedanceV15ProImageToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r SeedanceV15ProImageToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *SeedanceV15ProImageToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r SeedanceV15ProImageToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "fps", r.FPS, ofInteger[SeedanceV15ProImageToVideoFPS])
	put(members, "seed", r.Seed, ofInteger[int64])
	members["image"] = ofText[string](r.Image)
	put(members, "ratio", r.Ratio, ofText[SeedanceV15ProImageToVideoRatio])
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "duration", r.Duration, ofInteger[int64])
	put(members, "watermark", r.Watermark, ofBoolean)
	put(members, "last_image", r.LastImage, ofText[string])
	put(members, "resolution", r.Resolution, ofText[SeedanceV15ProImageToVideoResolution])
	put(members, "camera_fixed", r.CameraFixed, ofBoolean)
	put(members, "service_tier", r.ServiceTier, ofText[SeedanceV15ProImageToVideoServiceTier])
	put(members, "generate_audio", r.GenerateAudio, ofBoolean)
	put(members, "execution_expires_after", r.ExecutionExpiresAfter, ofInteger[int64])
	return members
}

func (r *SeedanceV15ProImageToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "fps", &r.FPS, toInteger[SeedanceV15ProImageToVideoFPS]),
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		take(members, "image", &r.Image, toText[string]),
		takePtr(members, "ratio", &r.Ratio, toText[SeedanceV15ProImageToVideoRatio]),
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[int64]),
		takePtr(members, "watermark", &r.Watermark, toBoolean),
		takePtr(members, "last_image", &r.LastImage, toText[string]),
		takePtr(members, "resolution", &r.Resolution, toText[SeedanceV15ProImageToVideoResolution]),
		takePtr(members, "camera_fixed", &r.CameraFixed, toBoolean),
		takePtr(members, "service_tier", &r.ServiceTier, toText[SeedanceV15ProImageToVideoServiceTier]),
		takePtr(members, "generate_audio", &r.GenerateAudio, toBoolean),
		takePtr(members, "execution_expires_after", &r.ExecutionExpiresAfter, toInteger[int64]),
	)
}

func (SeedanceV15ProImageToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesSeedanceV15ProImageToVideoRequest)
	if value, given := body["fps"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("fps"), "integer", value)
		} else if !among(number, allowedSeedanceV15ProImageToVideoRequest_FPS...) {
			c.enum(at.member("fps"), number, allowedSeedanceV15ProImageToVideoRequest_FPS)
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
	if value, given := body["image"]; !given {
		c.required(at.member("image"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("image"), "string", value)
	} else if !mediaSeedanceV15ProImageToVideoRequest_Image.matches(text) {
		c.media(at.member("image"), text, "a URL or a base64 data URI of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2, shorter side above 300 pixels, longer side below 6000 pixels")
	}
	if value, given := body["ratio"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("ratio"), "string", value)
		} else if !among(text, allowedSeedanceV15ProImageToVideoRequest_Ratio...) {
			c.enum(at.member("ratio"), text, allowedSeedanceV15ProImageToVideoRequest_Ratio)
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
	if value, given := body["last_image"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("last_image"), "string", value)
		} else if !mediaSeedanceV15ProImageToVideoRequest_LastImage.matches(text) {
			c.media(at.member("last_image"), text, "a URL or a base64 data URI or bare base64 of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2, shorter side above 300 pixels, longer side below 6000 pixels")
		}
	}
	if value, given := body["resolution"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("resolution"), "string", value)
		} else if !among(text, allowedSeedanceV15ProImageToVideoRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedSeedanceV15ProImageToVideoRequest_Resolution)
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
		} else if !among(text, allowedSeedanceV15ProImageToVideoRequest_ServiceTier...) {
			c.enum(at.member("service_tier"), text, allowedSeedanceV15ProImageToVideoRequest_ServiceTier)
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

func (SeedanceV15ProImageToVideoRequest) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-seedance-v1.5-pro-i2v",
		nil,
		nil,
	}
}

var namesSeedanceV15ProImageToVideoRequest = []string{"fps", "seed", "image", "ratio", "prompt", "duration", "watermark", "last_image", "resolution", "camera_fixed", "service_tier", "generate_audio", "execution_expires_after"}

var allowedSeedanceV15ProImageToVideoRequest_FPS = []any{Number("24")}

var mediaSeedanceV15ProImageToVideoRequest_Image = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg]|[Ww][Ee][Bb][Pp]|[Bb][Mm][Pp]|[Tt][Ii][Ff][Ff]|[Gg][Ii][Ff])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)", "https://", "http://")

var allowedSeedanceV15ProImageToVideoRequest_Ratio = []any{"16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive"}

var mediaSeedanceV15ProImageToVideoRequest_LastImage = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg]|[Ww][Ee][Bb][Pp]|[Bb][Mm][Pp]|[Tt][Ii][Ff][Ff]|[Gg][Ii][Ff])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,|[A-Za-z0-9+/]{16})", "https://", "http://")

var allowedSeedanceV15ProImageToVideoRequest_Resolution = []any{"480p", "720p"}

var allowedSeedanceV15ProImageToVideoRequest_ServiceTier = []any{"default", "flex"}

// SeedanceV15ProImageToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://ppio.com/docs/models/reference-seedance-v1.5-pro-i2v
type SeedanceV15ProImageToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r SeedanceV15ProImageToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r SeedanceV15ProImageToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *SeedanceV15ProImageToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r SeedanceV15ProImageToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *SeedanceV15ProImageToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesSeedanceV15ProImageToVideoResponse, &r.AdditionalProperties),
	)
}

func (SeedanceV15ProImageToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (SeedanceV15ProImageToVideoResponse) pages() pages {
	return pages{
		"https://ppio.com/docs/models/reference-seedance-v1.5-pro-i2v",
		nil,
		nil,
	}
}

var namesSeedanceV15ProImageToVideoResponse = []string{"task_id"}
