// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/seedance_2_0/generate.yaml: edit there, then run `make generate`.

package videotasks

// Seedance20GenerateRequest: Makes a video of 4 to 15 seconds from a prompt, a first and a last image,
// or images, videos and sounds to go by.
//
// Its page is https://docs.jiekou.ai/en/docs/models/reference-seedance-2.0
type Seedance20GenerateRequest struct {
	// Fast: Whether the faster and cheaper model is used.
	Fast *bool `json:"fast,omitempty"`

	// Seed: Makes a result repeatable, as the same seed gives similar videos. Not stated by the
	// platform's pages: at least -1 (an integrator's reference of the endpoint says so). Not stated by
	// the platform's pages: at most 4294967295 (an integrator's reference of the endpoint says so).
	Seed *int64 `json:"seed,omitempty"`

	// Image: Image with which the video starts. A URL or a base64 data URI or bare base64 of an image.
	// Not stated by the platform's pages: a URL or a base64 data URI or bare base64 of an image, JPEG,
	// PNG, WEBP, BMP, TIFF, GIF, at most 30 MB, width to height within 2:5 and 5:2 (an integrator's
	// reference of the endpoint says so). A last image goes with a first one (no page of the platform
	// states it: an integrator's reference of the endpoint says so). A video is made from a prompt, an
	// image, or something to go by (no page of the platform states it: all of them are optional by an
	// integrator's reference, and without any of them there is nothing to make a video from).
	Image *string `json:"image,omitempty"`

	// Ratio: Width to height of the video. For example "16:9", "4:3", "1:1", "3:4", "9:16", "21:9",
	// "adaptive". The sources disagree on its list of values: the capture ends before it; six ratios,
	// or what the model finds suitable. Here holds: the seven values, as an open list.
	Ratio *string `json:"ratio,omitempty"`

	// Prompt: What the video shows. At most 1000 English words, or 500 Chinese characters, are best,
	// as an integrator tells. A video is made from a prompt, an image, or something to go by (no page
	// of the platform states it: all of them are optional by an integrator's reference, and without
	// any of them there is nothing to make a video from).
	Prompt *string `json:"prompt,omitempty"`

	// Duration: Length of the video. In seconds. Not stated by the platform's pages: at least 4 (an
	// integrator's reference of the endpoint says so). Not stated by the platform's pages: at most 15
	// (an integrator's reference of the endpoint says so).
	Duration *int64 `json:"duration,omitempty"`

	// Watermark: Puts a watermark on the video.
	Watermark *bool `json:"watermark,omitempty"`

	// LastImage: Image with which the video ends. A URL or a base64 data URI of an image.
	LastImage *string `json:"last_image,omitempty"`

	// Resolution: Height of the video in lines. For example "480p", "720p", "1080p". The fast model
	// makes no 1080p (no page of the platform states it: an integrator's reference says so, and the
	// page's prices have no such column).
	Resolution *string `json:"resolution,omitempty"`

	// WebSearch: Whether the platform searches the web for what the prompt speaks of.
	WebSearch *bool `json:"web_search,omitempty"`

	// GenerateAudio: Whether sound is generated with the video.
	GenerateAudio *bool `json:"generate_audio,omitempty"`

	// ReferenceAudios: Sounds to go by. Not stated by the platform's pages: at least 1 item (an
	// integrator's reference of the endpoint says so). Not stated by the platform's pages: at most 3
	// items (an integrator's reference of the endpoint says so). Each item: One sound. A URL or a
	// base64 data URI of a sound. Not stated by the platform's pages: a URL or a base64 data URI of a
	// sound, WAV, MPEG, length of all together at most 15 seconds (an integrator's reference of the
	// endpoint says so).
	ReferenceAudios []string `json:"reference_audios,omitempty"`

	// ReferenceImages: Images to go by. Not stated by the platform's pages: at least 1 item (an
	// integrator's reference of the endpoint says so). Not stated by the platform's pages: at most 9
	// items (an integrator's reference of the endpoint says so). Each item: One image. A URL or a
	// base64 data URI of an image. A video is made from a prompt, an image, or something to go by (no
	// page of the platform states it: all of them are optional by an integrator's reference, and
	// without any of them there is nothing to make a video from).
	ReferenceImages []string `json:"reference_images,omitempty"`

	// ReferenceVideos: Videos to go by. Not stated by the platform's pages: at least 1 item (an
	// integrator's reference of the endpoint says so). Not stated by the platform's pages: at most 3
	// items (an integrator's reference of the endpoint says so). Each item: One video. A URL or a
	// base64 data URI of a video. Not stated by the platform's pages: a URL or a base64 data URI of a
	// video, MP4, QUICKTIME, at most 50 MB, length at least 2 and at most 15 seconds (an integrator's
	// reference of the endpoint says so). A video is made from a prompt, an image, or something to go
	// by (no page of the platform states it: all of them are optional by an integrator's reference,
	// and without any of them there is nothing to make a video from).
	ReferenceVideos []string `json:"reference_videos,omitempty"`

	// ReturnLastFrame: Whether the last frame is returned beside the video.
	ReturnLastFrame *bool `json:"return_last_frame,omitempty"`
}

// NewSeedance20GenerateRequest has all that a request needs.
func NewSeedance20GenerateRequest() Seedance20GenerateRequest {
	return Seedance20GenerateRequest{}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (Seedance20GenerateRequest) Endpoint() string {
	return "seedance_2_0.generate"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Seedance20GenerateRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Seedance20GenerateRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *Seedance20GenerateRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r Seedance20GenerateRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "fast", r.Fast, ofBoolean)
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "image", r.Image, ofText[string])
	put(members, "ratio", r.Ratio, ofText[string])
	put(members, "prompt", r.Prompt, ofText[string])
	put(members, "duration", r.Duration, ofInteger[int64])
	put(members, "watermark", r.Watermark, ofBoolean)
	put(members, "last_image", r.LastImage, ofText[string])
	put(members, "resolution", r.Resolution, ofText[string])
	put(members, "web_search", r.WebSearch, ofBoolean)
	put(members, "generate_audio", r.GenerateAudio, ofBoolean)
	putList(members, "reference_audios", r.ReferenceAudios, ofList(ofText[string]))
	putList(members, "reference_images", r.ReferenceImages, ofList(ofText[string]))
	putList(members, "reference_videos", r.ReferenceVideos, ofList(ofText[string]))
	put(members, "return_last_frame", r.ReturnLastFrame, ofBoolean)
	return members
}

func (r *Seedance20GenerateRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "fast", &r.Fast, toBoolean),
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "image", &r.Image, toText[string]),
		takePtr(members, "ratio", &r.Ratio, toText[string]),
		takePtr(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[int64]),
		takePtr(members, "watermark", &r.Watermark, toBoolean),
		takePtr(members, "last_image", &r.LastImage, toText[string]),
		takePtr(members, "resolution", &r.Resolution, toText[string]),
		takePtr(members, "web_search", &r.WebSearch, toBoolean),
		takePtr(members, "generate_audio", &r.GenerateAudio, toBoolean),
		takeList(members, "reference_audios", &r.ReferenceAudios, toList(toText[string])),
		takeList(members, "reference_images", &r.ReferenceImages, toList(toText[string])),
		takeList(members, "reference_videos", &r.ReferenceVideos, toList(toText[string])),
		takePtr(members, "return_last_frame", &r.ReturnLastFrame, toBoolean),
	)
}

func (Seedance20GenerateRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesSeedance20GenerateRequest)
	if value, given := body["fast"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("fast"), "boolean", value)
		}
	}
	if value, given := body["seed"]; given {
		if _, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		}
	}
	if value, given := body["image"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("image"), "string", value)
		} else if !mediaSeedance20GenerateRequest_Image.matches(text) {
			c.media(at.member("image"), text, "a URL or a base64 data URI or bare base64 of an image")
		}
	}
	if value, given := body["ratio"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("ratio"), "string", value)
		}
	}
	if value, given := body["prompt"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("prompt"), "string", value)
		}
	}
	if value, given := body["duration"]; given {
		if _, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
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
		} else if !mediaSeedance20GenerateRequest_LastImage.matches(text) {
			c.media(at.member("last_image"), text, "a URL or a base64 data URI of an image")
		}
	}
	if value, given := body["resolution"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("resolution"), "string", value)
		}
	}
	if value, given := body["web_search"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("web_search"), "boolean", value)
		}
	}
	if value, given := body["generate_audio"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("generate_audio"), "boolean", value)
		}
	}
	if value, given := body["reference_audios"]; given {
		if items, ok := value.([]any); !ok {
			c.wrongType(at.member("reference_audios"), "array", value)
		} else {
			for index, item := range items {
				if text1, ok := item.(string); !ok {
					c.wrongType(at.member("reference_audios").item(index), "string", item)
				} else if !mediaSeedance20GenerateRequest_ReferenceAudiosItem.matches(text1) {
					c.media(at.member("reference_audios").item(index), text1, "a URL or a base64 data URI of a sound")
				}
			}
		}
	}
	if value, given := body["reference_images"]; given {
		if items, ok := value.([]any); !ok {
			c.wrongType(at.member("reference_images"), "array", value)
		} else {
			for index, item := range items {
				if text1, ok := item.(string); !ok {
					c.wrongType(at.member("reference_images").item(index), "string", item)
				} else if !mediaSeedance20GenerateRequest_ReferenceImagesItem.matches(text1) {
					c.media(at.member("reference_images").item(index), text1, "a URL or a base64 data URI of an image")
				}
			}
		}
	}
	if value, given := body["reference_videos"]; given {
		if items, ok := value.([]any); !ok {
			c.wrongType(at.member("reference_videos"), "array", value)
		} else {
			for index, item := range items {
				if text1, ok := item.(string); !ok {
					c.wrongType(at.member("reference_videos").item(index), "string", item)
				} else if !mediaSeedance20GenerateRequest_ReferenceVideosItem.matches(text1) {
					c.media(at.member("reference_videos").item(index), text1, "a URL or a base64 data URI of a video")
				}
			}
		}
	}
	if value, given := body["return_last_frame"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("return_last_frame"), "boolean", value)
		}
	}
}

func (Seedance20GenerateRequest) pages() pages {
	return pages{
		"https://docs.jiekou.ai/en/docs/models/reference-seedance-2.0",
		nil,
		nil,
	}
}

var namesSeedance20GenerateRequest = []string{"fast", "seed", "image", "ratio", "prompt", "duration", "watermark", "last_image", "resolution", "web_search", "generate_audio", "reference_audios", "reference_images", "reference_videos", "return_last_frame"}

var mediaSeedance20GenerateRequest_Image = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/|[A-Za-z0-9+/]{16})", "https://", "http://")

var mediaSeedance20GenerateRequest_LastImage = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)", "https://", "http://")

var mediaSeedance20GenerateRequest_ReferenceAudiosItem = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Aa][Uu][Dd][Ii][Oo]/)", "https://", "http://")

var mediaSeedance20GenerateRequest_ReferenceImagesItem = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)", "https://", "http://")

var mediaSeedance20GenerateRequest_ReferenceVideosItem = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Vv][Ii][Dd][Ee][Oo]/)", "https://", "http://")

// Seedance20GenerateResponse: Answer to a submit: the task that was made.
//
// Its page is https://docs.jiekou.ai/en/docs/models/reference-seedance-2.0
type Seedance20GenerateResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r Seedance20GenerateResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r Seedance20GenerateResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Seedance20GenerateResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Seedance20GenerateResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *Seedance20GenerateResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesSeedance20GenerateResponse, &r.AdditionalProperties),
	)
}

func (Seedance20GenerateResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (Seedance20GenerateResponse) pages() pages {
	return pages{
		"https://docs.jiekou.ai/en/docs/models/reference-seedance-2.0",
		nil,
		nil,
	}
}

var namesSeedance20GenerateResponse = []string{"task_id"}
