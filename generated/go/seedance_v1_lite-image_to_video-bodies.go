// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/seedance_v1_lite/image_to_video.yaml: edit there, then run `make generate`.

package videotasks

// SeedanceV1LiteImageToVideoRequest: Makes a video of 5 or 10 seconds from its first frame, by the
// smaller model, and its last one if you like.
//
// Its page is https://docs.jiekou.ai/docs/models/reference-seedance-v1-lite-i2v.md
type SeedanceV1LiteImageToVideoRequest struct {
	// Prompt: What happens in the video. Should have at most 500 characters.
	Prompt *string `json:"prompt,omitempty"`

	// Image: Image with which the video starts. Required. A URL or a base64 data URI or bare base64 of
	// an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2,
	// shorter side above 300 pixels, longer side below 6000 pixels. Not stated by the platform's
	// pages: a URL or a base64 data URI of an image (the page speaks of a URL or base64; on the pages
	// that say how, base64 stands in a data URI).
	Image string `json:"image"`

	// Resolution: Height of the video in lines. Allowed: "480p", "720p", "1080p". Required.
	Resolution SeedanceV1LiteImageToVideoResolution `json:"resolution"`

	// AspectRatio: Width to height of the video. Allowed: "21:9", "16:9", "4:3", "1:1", "3:4", "9:16".
	// Default: "16:9".
	AspectRatio *SeedanceV1LiteImageToVideoAspectRatio `json:"aspect_ratio,omitempty"`

	// LastImage: Image with which the video ends. A URL or a base64 data URI or bare base64 of an
	// image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2,
	// shorter side above 300 pixels, longer side below 6000 pixels. Not stated by the platform's
	// pages: a URL or a base64 data URI of an image (the page speaks of a URL or base64; on the pages
	// that say how, base64 stands in a data URI).
	LastImage *string `json:"last_image,omitempty"`

	// CameraFixed: Whether the camera stays where it is. Default: false.
	CameraFixed *bool `json:"camera_fixed,omitempty"`

	// Seed: Makes a result repeatable, as the same seed gives similar videos. -1 means a random seed.
	// -1 to 2147483647. Default: -1.
	Seed *int64 `json:"seed,omitempty"`

	// Duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
	Duration *SeedanceV1LiteImageToVideoDuration `json:"duration,omitempty"`
}

// SeedanceV1LiteImageToVideoResolution is one of the constants of this type.
type SeedanceV1LiteImageToVideoResolution string

const (
	SeedanceV1LiteImageToVideoResolution480p  SeedanceV1LiteImageToVideoResolution = "480p"
	SeedanceV1LiteImageToVideoResolution720p  SeedanceV1LiteImageToVideoResolution = "720p"
	SeedanceV1LiteImageToVideoResolution1080p SeedanceV1LiteImageToVideoResolution = "1080p"
)

// SeedanceV1LiteImageToVideoAspectRatio is one of the constants of this type.
type SeedanceV1LiteImageToVideoAspectRatio string

const (
	SeedanceV1LiteImageToVideoAspectRatio21x9 SeedanceV1LiteImageToVideoAspectRatio = "21:9"
	SeedanceV1LiteImageToVideoAspectRatio16x9 SeedanceV1LiteImageToVideoAspectRatio = "16:9"
	SeedanceV1LiteImageToVideoAspectRatio4x3  SeedanceV1LiteImageToVideoAspectRatio = "4:3"
	SeedanceV1LiteImageToVideoAspectRatio1x1  SeedanceV1LiteImageToVideoAspectRatio = "1:1"
	SeedanceV1LiteImageToVideoAspectRatio3x4  SeedanceV1LiteImageToVideoAspectRatio = "3:4"
	SeedanceV1LiteImageToVideoAspectRatio9x16 SeedanceV1LiteImageToVideoAspectRatio = "9:16"
)

// SeedanceV1LiteImageToVideoDuration is one of the constants of this type.
type SeedanceV1LiteImageToVideoDuration int64

const (
	SeedanceV1LiteImageToVideoDuration5  SeedanceV1LiteImageToVideoDuration = 5
	SeedanceV1LiteImageToVideoDuration10 SeedanceV1LiteImageToVideoDuration = 10
)

// NewSeedanceV1LiteImageToVideoRequest has all that a request needs.
func NewSeedanceV1LiteImageToVideoRequest(image string, resolution SeedanceV1LiteImageToVideoResolution) SeedanceV1LiteImageToVideoRequest {
	return SeedanceV1LiteImageToVideoRequest{Image: image, Resolution: resolution}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (SeedanceV1LiteImageToVideoRequest) Endpoint() string {
	return "seedance_v1_lite.image_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r SeedanceV1LiteImageToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r SeedanceV1LiteImageToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *SeedanceV1LiteImageToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r SeedanceV1LiteImageToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "prompt", r.Prompt, ofText[string])
	members["image"] = ofText[string](r.Image)
	members["resolution"] = ofText[SeedanceV1LiteImageToVideoResolution](r.Resolution)
	put(members, "aspect_ratio", r.AspectRatio, ofText[SeedanceV1LiteImageToVideoAspectRatio])
	put(members, "last_image", r.LastImage, ofText[string])
	put(members, "camera_fixed", r.CameraFixed, ofBoolean)
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "duration", r.Duration, ofInteger[SeedanceV1LiteImageToVideoDuration])
	return members
}

func (r *SeedanceV1LiteImageToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "prompt", &r.Prompt, toText[string]),
		take(members, "image", &r.Image, toText[string]),
		take(members, "resolution", &r.Resolution, toText[SeedanceV1LiteImageToVideoResolution]),
		takePtr(members, "aspect_ratio", &r.AspectRatio, toText[SeedanceV1LiteImageToVideoAspectRatio]),
		takePtr(members, "last_image", &r.LastImage, toText[string]),
		takePtr(members, "camera_fixed", &r.CameraFixed, toBoolean),
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "duration", &r.Duration, toInteger[SeedanceV1LiteImageToVideoDuration]),
	)
}

func (SeedanceV1LiteImageToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesSeedanceV1LiteImageToVideoRequest)
	if value, given := body["prompt"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("prompt"), "string", value)
		}
	}
	if value, given := body["image"]; !given {
		c.required(at.member("image"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("image"), "string", value)
	} else if !mediaSeedanceV1LiteImageToVideoRequest_Image.matches(text) {
		c.media(at.member("image"), text, "a URL or a base64 data URI or bare base64 of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2, shorter side above 300 pixels, longer side below 6000 pixels")
	}
	if value, given := body["resolution"]; !given {
		c.required(at.member("resolution"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("resolution"), "string", value)
	} else if !among(text, allowedSeedanceV1LiteImageToVideoRequest_Resolution...) {
		c.enum(at.member("resolution"), text, allowedSeedanceV1LiteImageToVideoRequest_Resolution)
	}
	if value, given := body["aspect_ratio"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("aspect_ratio"), "string", value)
		} else if !among(text, allowedSeedanceV1LiteImageToVideoRequest_AspectRatio...) {
			c.enum(at.member("aspect_ratio"), text, allowedSeedanceV1LiteImageToVideoRequest_AspectRatio)
		}
	}
	if value, given := body["last_image"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("last_image"), "string", value)
		} else if !mediaSeedanceV1LiteImageToVideoRequest_LastImage.matches(text) {
			c.media(at.member("last_image"), text, "a URL or a base64 data URI or bare base64 of an image, JPEG, PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2, shorter side above 300 pixels, longer side below 6000 pixels")
		}
	}
	if value, given := body["camera_fixed"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("camera_fixed"), "boolean", value)
		}
	}
	if value, given := body["seed"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		} else if compare(number, Number("-1")) < 0 {
			c.outOfRange(at.member("seed"), "minimum", Number("-1"), number)
		} else if compare(number, Number("2147483647")) > 0 {
			c.outOfRange(at.member("seed"), "maximum", Number("2147483647"), number)
		}
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if !among(number, allowedSeedanceV1LiteImageToVideoRequest_Duration...) {
			c.enum(at.member("duration"), number, allowedSeedanceV1LiteImageToVideoRequest_Duration)
		}
	}
}

func (SeedanceV1LiteImageToVideoRequest) pages() pages {
	return pages{
		"https://docs.jiekou.ai/docs/models/reference-seedance-v1-lite-i2v.md",
		nil,
		nil,
	}
}

var namesSeedanceV1LiteImageToVideoRequest = []string{"prompt", "image", "resolution", "aspect_ratio", "last_image", "camera_fixed", "seed", "duration"}

var mediaSeedanceV1LiteImageToVideoRequest_Image = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg]|[Ww][Ee][Bb][Pp]|[Bb][Mm][Pp]|[Tt][Ii][Ff][Ff]|[Gg][Ii][Ff])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,|[A-Za-z0-9+/]{16})", "https://", "http://")

var allowedSeedanceV1LiteImageToVideoRequest_Resolution = []any{"480p", "720p", "1080p"}

var allowedSeedanceV1LiteImageToVideoRequest_AspectRatio = []any{"21:9", "16:9", "4:3", "1:1", "3:4", "9:16"}

var mediaSeedanceV1LiteImageToVideoRequest_LastImage = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg]|[Ww][Ee][Bb][Pp]|[Bb][Mm][Pp]|[Tt][Ii][Ff][Ff]|[Gg][Ii][Ff])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,|[A-Za-z0-9+/]{16})", "https://", "http://")

var allowedSeedanceV1LiteImageToVideoRequest_Duration = []any{Number("5"), Number("10")}

// SeedanceV1LiteImageToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://docs.jiekou.ai/docs/models/reference-seedance-v1-lite-i2v.md
type SeedanceV1LiteImageToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r SeedanceV1LiteImageToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r SeedanceV1LiteImageToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *SeedanceV1LiteImageToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r SeedanceV1LiteImageToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *SeedanceV1LiteImageToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesSeedanceV1LiteImageToVideoResponse, &r.AdditionalProperties),
	)
}

func (SeedanceV1LiteImageToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (SeedanceV1LiteImageToVideoResponse) pages() pages {
	return pages{
		"https://docs.jiekou.ai/docs/models/reference-seedance-v1-lite-i2v.md",
		nil,
		nil,
	}
}

var namesSeedanceV1LiteImageToVideoResponse = []string{"task_id"}
