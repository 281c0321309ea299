// Code generated from specs; DO NOT EDIT.
// Generated from the files in specs/: edit there, then run `make generate`.

package videotasks

// KlingShot4K: One shot of a video in 4K that is put together of several.
type KlingShot4K struct {
	// Prompt: What happens in the shot. Not stated by the platform's pages: required (an integrator
	// noted it on 2026-08-26, and the page of v3.0 Standard marks it as required).
	Prompt *string `json:"prompt,omitempty"`

	// Duration: Length of the shot. In seconds. Not stated by the platform's pages: default 5 (the
	// page of v3.0 Standard states it, and no capture of a page in 4K). Not stated by the platform's
	// pages: at least 3 (an integrator noted it on 2026-08-26). Not stated by the platform's pages: at
	// most 15 (an integrator noted it on 2026-08-26).
	Duration *int64 `json:"duration,omitempty"`
}

// MarshalJSON writes the members that are set.
func (r KlingShot4K) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *KlingShot4K) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r KlingShot4K) members() map[string]any {
	members := map[string]any{}
	put(members, "prompt", r.Prompt, ofText[string])
	put(members, "duration", r.Duration, ofInteger[int64])
	return members
}

func (r *KlingShot4K) read(members map[string]any) error {
	return first(
		takePtr(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[int64]),
	)
}

func (KlingShot4K) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesKlingShot4K)
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
}

var namesKlingShot4K = []string{"prompt", "duration"}

// KlingShot: One shot of a video that is put together of several.
type KlingShot struct {
	// Prompt: What happens in the shot. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the shot. In seconds. 3 to 15. Default: 5.
	Duration *int64 `json:"duration,omitempty"`
}

// MarshalJSON writes the members that are set.
func (r KlingShot) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *KlingShot) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r KlingShot) members() map[string]any {
	members := map[string]any{}
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "duration", r.Duration, ofInteger[int64])
	return members
}

func (r *KlingShot) read(members map[string]any) error {
	return first(
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[int64]),
	)
}

func (KlingShot) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesKlingShot)
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if compare(number, Number("3")) < 0 {
			c.outOfRange(at.member("duration"), "minimum", Number("3"), number)
		} else if compare(number, Number("15")) > 0 {
			c.outOfRange(at.member("duration"), "maximum", Number("15"), number)
		}
	}
}

var namesKlingShot = []string{"prompt", "duration"}

// ViduQ2ReferenceSubject: One subject and the images that show it.
type ViduQ2ReferenceSubject struct {
	// ID: Name of the subject. Required.
	ID string `json:"id"`

	// Images: Addresses of images that show the subject. At least 1 item. Required. Not stated by the
	// platform's pages: at most 3 items (upstream Vidu takes at most 3 images for a subject). Each
	// item: One image. A URL or a base64 data URI of an image. Not stated by the platform's pages: a
	// URL of an image, at least 128x128 pixels (the page speaks of URLs; upstream Vidu takes images of
	// at least 128x128 pixels).
	Images []string `json:"images"`

	// VoiceID: Voice with which the subject speaks. Default: an empty text.
	VoiceID *string `json:"voice_id,omitempty"`
}

// MarshalJSON writes the members that are set.
func (r ViduQ2ReferenceSubject) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduQ2ReferenceSubject) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduQ2ReferenceSubject) members() map[string]any {
	members := map[string]any{}
	members["id"] = ofText[string](r.ID)
	putList(members, "images", r.Images, ofList(ofText[string]))
	put(members, "voice_id", r.VoiceID, ofText[string])
	return members
}

func (r *ViduQ2ReferenceSubject) read(members map[string]any) error {
	return first(
		take(members, "id", &r.ID, toText[string]),
		take(members, "images", &r.Images, toList(toText[string])),
		takePtr(members, "voice_id", &r.VoiceID, toText[string]),
	)
}

func (ViduQ2ReferenceSubject) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesViduQ2ReferenceSubject)
	if value, given := body["id"]; !given {
		c.required(at.member("id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("id"), "string", value)
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
			} else if !mediaViduQ2ReferenceSubject_ImagesItem.matches(text1) {
				c.media(at.member("images").item(index), text1, "a URL or a base64 data URI of an image")
			}
		}
	}
	if value, given := body["voice_id"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("voice_id"), "string", value)
		}
	}
}

var namesViduQ2ReferenceSubject = []string{"id", "images", "voice_id"}

var mediaViduQ2ReferenceSubject_ImagesItem = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)", "https://", "http://")

// ViduQ2TextSubject: One subject and the images that show it.
type ViduQ2TextSubject struct {
	// ID: Name of the subject, by which the prompt calls it. Required.
	ID string `json:"id"`

	// Images: Addresses of images that show the subject. At least 1 item. Required. Not stated by the
	// platform's pages: at most 3 items (upstream Vidu takes at most 3 images for a subject). Each
	// item: One image. A URL or a base64 data URI of an image. Not stated by the platform's pages: a
	// URL of an image, at least 128x128 pixels (the page speaks of URLs; upstream Vidu takes images of
	// at least 128x128 pixels).
	Images []string `json:"images"`

	// VoiceID: Voice with which the subject speaks. Default: an empty text.
	VoiceID *string `json:"voice_id,omitempty"`
}

// MarshalJSON writes the members that are set.
func (r ViduQ2TextSubject) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduQ2TextSubject) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduQ2TextSubject) members() map[string]any {
	members := map[string]any{}
	members["id"] = ofText[string](r.ID)
	putList(members, "images", r.Images, ofList(ofText[string]))
	put(members, "voice_id", r.VoiceID, ofText[string])
	return members
}

func (r *ViduQ2TextSubject) read(members map[string]any) error {
	return first(
		take(members, "id", &r.ID, toText[string]),
		take(members, "images", &r.Images, toList(toText[string])),
		takePtr(members, "voice_id", &r.VoiceID, toText[string]),
	)
}

func (ViduQ2TextSubject) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesViduQ2TextSubject)
	if value, given := body["id"]; !given {
		c.required(at.member("id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("id"), "string", value)
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
			} else if !mediaViduQ2TextSubject_ImagesItem.matches(text1) {
				c.media(at.member("images").item(index), text1, "a URL or a base64 data URI of an image")
			}
		}
	}
	if value, given := body["voice_id"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("voice_id"), "string", value)
		}
	}
}

var namesViduQ2TextSubject = []string{"id", "images", "voice_id"}

var mediaViduQ2TextSubject_ImagesItem = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/)", "https://", "http://")

// ViduMultiFrameSetting: One stage of the video and the image at which it arrives.
type ViduMultiFrameSetting struct {
	// Prompt: What happens on the way to the image.
	Prompt *string `json:"prompt,omitempty"`

	// Duration: Length of the stage. In seconds. 2 to 7. Default: 5.
	Duration *int64 `json:"duration,omitempty"`

	// KeyImage: The image at which the stage arrives. Required. A URL or a base64 data URI or bare
	// base64 of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1. Not
	// stated by the platform's pages: a URL or a base64 data URI of an image (the page speaks of a URL
	// or base64; on the pages that say how, base64 stands in a data URI).
	KeyImage string `json:"key_image"`
}

// MarshalJSON writes the members that are set.
func (r ViduMultiFrameSetting) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduMultiFrameSetting) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduMultiFrameSetting) members() map[string]any {
	members := map[string]any{}
	put(members, "prompt", r.Prompt, ofText[string])
	put(members, "duration", r.Duration, ofInteger[int64])
	members["key_image"] = ofText[string](r.KeyImage)
	return members
}

func (r *ViduMultiFrameSetting) read(members map[string]any) error {
	return first(
		takePtr(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "duration", &r.Duration, toInteger[int64]),
		take(members, "key_image", &r.KeyImage, toText[string]),
	)
}

func (ViduMultiFrameSetting) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesViduMultiFrameSetting)
	if value, given := body["prompt"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("prompt"), "string", value)
		}
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if compare(number, Number("2")) < 0 {
			c.outOfRange(at.member("duration"), "minimum", Number("2"), number)
		} else if compare(number, Number("7")) > 0 {
			c.outOfRange(at.member("duration"), "maximum", Number("7"), number)
		}
	}
	if value, given := body["key_image"]; !given {
		c.required(at.member("key_image"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("key_image"), "string", value)
	} else if !mediaViduMultiFrameSetting_KeyImage.matches(text) {
		c.media(at.member("key_image"), text, "a URL or a base64 data URI or bare base64 of an image, PNG, JPEG, WEBP, at most 50 MB, width to height within 1:4 and 4:1")
	}
}

var namesViduMultiFrameSetting = []string{"prompt", "duration", "key_image"}

var mediaViduMultiFrameSetting_KeyImage = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Pp][Nn][Gg]|[Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,|[A-Za-z0-9+/]{16})", "https://", "http://")

// ViduQ2ProFastSubject: One subject. The page names its fields in passing and states no more about
// them.
type ViduQ2ProFastSubject struct {
	// Name: What the subject is called.
	Name *string `json:"name,omitempty"`

	// Images: Images that show the subject. Not stated by the platform's pages: at most 3 items
	// (upstream Vidu takes at most 3 images for a subject). Each item: One image. Not stated by the
	// platform's pages: a URL or a base64 data URI of an image, at least 128x128 pixels (upstream Vidu
	// takes image files of at least 128x128 pixels).
	Images []string `json:"images,omitempty"`

	// Videos: Videos that show the subject. Not stated by the platform's pages: at most 1 item
	// (upstream Vidu takes one video, of at most 5 seconds). Each item: One video. Not stated by the
	// platform's pages: a URL or a base64 data URI of a video, at most 100 MB (upstream Vidu takes
	// video files of at most 100 MB).
	Videos []string `json:"videos,omitempty"`

	// VoiceID: Voice with which the subject speaks.
	VoiceID *string `json:"voice_id,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// MarshalJSON writes the members that are set.
func (r ViduQ2ProFastSubject) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduQ2ProFastSubject) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduQ2ProFastSubject) members() map[string]any {
	members := map[string]any{}
	put(members, "name", r.Name, ofText[string])
	putList(members, "images", r.Images, ofList(ofText[string]))
	putList(members, "videos", r.Videos, ofList(ofText[string]))
	put(members, "voice_id", r.VoiceID, ofText[string])
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *ViduQ2ProFastSubject) read(members map[string]any) error {
	return first(
		takePtr(members, "name", &r.Name, toText[string]),
		takeList(members, "images", &r.Images, toList(toText[string])),
		takeList(members, "videos", &r.Videos, toList(toText[string])),
		takePtr(members, "voice_id", &r.VoiceID, toText[string]),
		takeMore(members, namesViduQ2ProFastSubject, &r.AdditionalProperties),
	)
}

func (ViduQ2ProFastSubject) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["name"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("name"), "string", value)
		}
	}
	if value, given := body["images"]; given {
		if items, ok := value.([]any); !ok {
			c.wrongType(at.member("images"), "array", value)
		} else {
			for index, item := range items {
				if _, ok := item.(string); !ok {
					c.wrongType(at.member("images").item(index), "string", item)
				}
			}
		}
	}
	if value, given := body["videos"]; given {
		if items, ok := value.([]any); !ok {
			c.wrongType(at.member("videos"), "array", value)
		} else {
			for index, item := range items {
				if _, ok := item.(string); !ok {
					c.wrongType(at.member("videos").item(index), "string", item)
				}
			}
		}
	}
	if value, given := body["voice_id"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("voice_id"), "string", value)
		}
	}
}

var namesViduQ2ProFastSubject = []string{"name", "images", "videos", "voice_id"}

// Wan21Lora: One LoRA model, made for the text to video model of Wan 2.1 with 14 billion parameters.
type Wan21Lora struct {
	// Path: Its name on Hugging Face, or its address for download on Civitai. Required.
	Path string `json:"path"`

	// Scale: How much it counts; the higher, the more. 0 to 4. Required.
	Scale float64 `json:"scale"`
}

// MarshalJSON writes the members that are set.
func (r Wan21Lora) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan21Lora) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan21Lora) members() map[string]any {
	members := map[string]any{}
	members["path"] = ofText[string](r.Path)
	members["scale"] = ofNumber(r.Scale)
	return members
}

func (r *Wan21Lora) read(members map[string]any) error {
	return first(
		take(members, "path", &r.Path, toText[string]),
		take(members, "scale", &r.Scale, toNumber),
	)
}

func (Wan21Lora) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan21Lora)
	if value, given := body["path"]; !given {
		c.required(at.member("path"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("path"), "string", value)
	}
	if value, given := body["scale"]; !given {
		c.required(at.member("scale"))
	} else if number, ok := asNumber(value); !ok {
		c.wrongType(at.member("scale"), "number", value)
	} else if compare(number, Number("0")) < 0 {
		c.outOfRange(at.member("scale"), "minimum", Number("0"), number)
	} else if compare(number, Number("4")) > 0 {
		c.outOfRange(at.member("scale"), "maximum", Number("4"), number)
	}
}

var namesWan21Lora = []string{"path", "scale"}

// Wan21WebhookTest: Sends a made-up event instead of the outcome.
type Wan21WebhookTest struct {
	// Enabled: Whether the made-up event is sent. Required. Default: false.
	Enabled bool `json:"enabled"`

	// ReturnTaskStatus: The status of which the made-up event tells. Allowed: "TASK_STATUS_SUCCEED",
	// "TASK_STATUS_FAILED". Required.
	ReturnTaskStatus Wan21WebhookTestReturnTaskStatus `json:"return_task_status"`
}

// Wan21WebhookTestReturnTaskStatus is one of the constants of this type.
type Wan21WebhookTestReturnTaskStatus string

const (
	Wan21WebhookTestReturnTaskStatusTASKSTATUSSUCCEED Wan21WebhookTestReturnTaskStatus = "TASK_STATUS_SUCCEED"
	Wan21WebhookTestReturnTaskStatusTASKSTATUSFAILED  Wan21WebhookTestReturnTaskStatus = "TASK_STATUS_FAILED"
)

// MarshalJSON writes the members that are set.
func (r Wan21WebhookTest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan21WebhookTest) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan21WebhookTest) members() map[string]any {
	members := map[string]any{}
	members["enabled"] = ofBoolean(r.Enabled)
	members["return_task_status"] = ofText[Wan21WebhookTestReturnTaskStatus](r.ReturnTaskStatus)
	return members
}

func (r *Wan21WebhookTest) read(members map[string]any) error {
	return first(
		take(members, "enabled", &r.Enabled, toBoolean),
		take(members, "return_task_status", &r.ReturnTaskStatus, toText[Wan21WebhookTestReturnTaskStatus]),
	)
}

func (Wan21WebhookTest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan21WebhookTest)
	if value, given := body["enabled"]; !given {
		c.required(at.member("enabled"))
	} else if _, ok := value.(bool); !ok {
		c.wrongType(at.member("enabled"), "boolean", value)
	}
	if value, given := body["return_task_status"]; !given {
		c.required(at.member("return_task_status"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("return_task_status"), "string", value)
	} else if !among(text, allowedWan21WebhookTest_ReturnTaskStatus...) {
		c.enum(at.member("return_task_status"), text, allowedWan21WebhookTest_ReturnTaskStatus)
	}
}

var namesWan21WebhookTest = []string{"enabled", "return_task_status"}

var allowedWan21WebhookTest_ReturnTaskStatus = []any{"TASK_STATUS_SUCCEED", "TASK_STATUS_FAILED"}

// Wan21Webhook: Where the platform tells that the task is done.
type Wan21Webhook struct {
	// URL: Address to which the outcome is sent. Required.
	URL string `json:"url"`

	// TestMode: Sends a made-up event instead of the outcome.
	TestMode *Wan21WebhookTest `json:"test_mode,omitempty"`
}

// MarshalJSON writes the members that are set.
func (r Wan21Webhook) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan21Webhook) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan21Webhook) members() map[string]any {
	members := map[string]any{}
	members["url"] = ofText[string](r.URL)
	put(members, "test_mode", r.TestMode, ofObject[Wan21WebhookTest])
	return members
}

func (r *Wan21Webhook) read(members map[string]any) error {
	return first(
		take(members, "url", &r.URL, toText[string]),
		takePtr(members, "test_mode", &r.TestMode, toObject[Wan21WebhookTest]),
	)
}

func (Wan21Webhook) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan21Webhook)
	if value, given := body["url"]; !given {
		c.required(at.member("url"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("url"), "string", value)
	}
	if value, given := body["test_mode"]; given {
		if members, ok := value.(map[string]any); !ok {
			c.wrongType(at.member("test_mode"), "object", value)
		} else {
			Wan21WebhookTest{}.check(c, members, at.member("test_mode"))
		}
	}
}

var namesWan21Webhook = []string{"url", "test_mode"}

// Wan21Extra: Settings around the task.
type Wan21Extra struct {
	// Webhook: Where the platform tells that the task is done.
	Webhook *Wan21Webhook `json:"webhook,omitempty"`
}

// MarshalJSON writes the members that are set.
func (r Wan21Extra) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan21Extra) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan21Extra) members() map[string]any {
	members := map[string]any{}
	put(members, "webhook", r.Webhook, ofObject[Wan21Webhook])
	return members
}

func (r *Wan21Extra) read(members map[string]any) error {
	return first(
		takePtr(members, "webhook", &r.Webhook, toObject[Wan21Webhook]),
	)
}

func (Wan21Extra) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan21Extra)
	if value, given := body["webhook"]; given {
		if members, ok := value.(map[string]any); !ok {
			c.wrongType(at.member("webhook"), "object", value)
		} else {
			Wan21Webhook{}.check(c, members, at.member("webhook"))
		}
	}
}

var namesWan21Extra = []string{"webhook"}

// Wan25ImageToVideoParameters: How the video is made.
type Wan25ImageToVideoParameters struct {
	// Resolution: Height of the video in lines. Allowed: "480P", "720P", "1080P". Default: "1080P".
	Resolution *Wan25ImageToVideoParametersResolution `json:"resolution,omitempty"`

	// Duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
	Duration *Wan25ImageToVideoParametersDuration `json:"duration,omitempty"`

	// PromptExtend: Whether the platform writes out a short prompt before it is used, which takes
	// longer. Default: true.
	PromptExtend *bool `json:"prompt_extend,omitempty"`

	// Audio: Generates sound along with the picture, unless a sound of your own is given. Default:
	// true.
	Audio *bool `json:"audio,omitempty"`

	// Watermark: Puts a watermark on the video. Default: false.
	Watermark *bool `json:"watermark,omitempty"`

	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random. 0 to 2147483647.
	Seed *int64 `json:"seed,omitempty"`
}

// Wan25ImageToVideoParametersResolution is one of the constants of this type.
type Wan25ImageToVideoParametersResolution string

const (
	Wan25ImageToVideoParametersResolution480P  Wan25ImageToVideoParametersResolution = "480P"
	Wan25ImageToVideoParametersResolution720P  Wan25ImageToVideoParametersResolution = "720P"
	Wan25ImageToVideoParametersResolution1080P Wan25ImageToVideoParametersResolution = "1080P"
)

// Wan25ImageToVideoParametersDuration is one of the constants of this type.
type Wan25ImageToVideoParametersDuration int64

const (
	Wan25ImageToVideoParametersDuration5  Wan25ImageToVideoParametersDuration = 5
	Wan25ImageToVideoParametersDuration10 Wan25ImageToVideoParametersDuration = 10
)

// MarshalJSON writes the members that are set.
func (r Wan25ImageToVideoParameters) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan25ImageToVideoParameters) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan25ImageToVideoParameters) members() map[string]any {
	members := map[string]any{}
	put(members, "resolution", r.Resolution, ofText[Wan25ImageToVideoParametersResolution])
	put(members, "duration", r.Duration, ofInteger[Wan25ImageToVideoParametersDuration])
	put(members, "prompt_extend", r.PromptExtend, ofBoolean)
	put(members, "audio", r.Audio, ofBoolean)
	put(members, "watermark", r.Watermark, ofBoolean)
	put(members, "seed", r.Seed, ofInteger[int64])
	return members
}

func (r *Wan25ImageToVideoParameters) read(members map[string]any) error {
	return first(
		takePtr(members, "resolution", &r.Resolution, toText[Wan25ImageToVideoParametersResolution]),
		takePtr(members, "duration", &r.Duration, toInteger[Wan25ImageToVideoParametersDuration]),
		takePtr(members, "prompt_extend", &r.PromptExtend, toBoolean),
		takePtr(members, "audio", &r.Audio, toBoolean),
		takePtr(members, "watermark", &r.Watermark, toBoolean),
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
	)
}

func (Wan25ImageToVideoParameters) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan25ImageToVideoParameters)
	if value, given := body["resolution"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("resolution"), "string", value)
		} else if !among(text, allowedWan25ImageToVideoParameters_Resolution...) {
			c.enum(at.member("resolution"), text, allowedWan25ImageToVideoParameters_Resolution)
		}
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if !among(number, allowedWan25ImageToVideoParameters_Duration...) {
			c.enum(at.member("duration"), number, allowedWan25ImageToVideoParameters_Duration)
		}
	}
	if value, given := body["prompt_extend"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("prompt_extend"), "boolean", value)
		}
	}
	if value, given := body["audio"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("audio"), "boolean", value)
		}
	}
	if value, given := body["watermark"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("watermark"), "boolean", value)
		}
	}
	if value, given := body["seed"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		} else if compare(number, Number("0")) < 0 {
			c.outOfRange(at.member("seed"), "minimum", Number("0"), number)
		} else if compare(number, Number("2147483647")) > 0 {
			c.outOfRange(at.member("seed"), "maximum", Number("2147483647"), number)
		}
	}
}

var namesWan25ImageToVideoParameters = []string{"resolution", "duration", "prompt_extend", "audio", "watermark", "seed"}

var allowedWan25ImageToVideoParameters_Resolution = []any{"480P", "720P", "1080P"}

var allowedWan25ImageToVideoParameters_Duration = []any{Number("5"), Number("10")}

// Wan25ImageToVideoInput: What the video is made from.
type Wan25ImageToVideoInput struct {
	// Prompt: What happens in the video. Is cut off behind 2000 characters.
	Prompt *string `json:"prompt,omitempty"`

	// NegativePrompt: What the video should not show. Is cut off behind 500 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`

	// ImgURL: Address of the image to start from. Required. A URL of an image, JPEG, PNG, BMP, WEBP,
	// at most 10 MB, at least 360x360 pixels, width at most 2000 pixels, height at most 2000 pixels,
	// without transparency.
	ImgURL string `json:"img_url"`

	// AudioURL: Address of a sound to go with the video. What is longer than the video is cut off, and
	// after its end the video is silent. A URL of a sound, WAV, MPEG, at most 15 MB, length at least 3
	// and at most 30 seconds.
	AudioURL *string `json:"audio_url,omitempty"`
}

// MarshalJSON writes the members that are set.
func (r Wan25ImageToVideoInput) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan25ImageToVideoInput) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan25ImageToVideoInput) members() map[string]any {
	members := map[string]any{}
	put(members, "prompt", r.Prompt, ofText[string])
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	members["img_url"] = ofText[string](r.ImgURL)
	put(members, "audio_url", r.AudioURL, ofText[string])
	return members
}

func (r *Wan25ImageToVideoInput) read(members map[string]any) error {
	return first(
		takePtr(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
		take(members, "img_url", &r.ImgURL, toText[string]),
		takePtr(members, "audio_url", &r.AudioURL, toText[string]),
	)
}

func (Wan25ImageToVideoInput) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan25ImageToVideoInput)
	if value, given := body["prompt"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("prompt"), "string", value)
		}
	}
	if value, given := body["negative_prompt"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("negative_prompt"), "string", value)
		}
	}
	if value, given := body["img_url"]; !given {
		c.required(at.member("img_url"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("img_url"), "string", value)
	} else if !mediaWan25ImageToVideoInput_ImgURL.matches(text) {
		c.media(at.member("img_url"), text, "a URL of an image, JPEG, PNG, BMP, WEBP, at most 10 MB, at least 360x360 pixels, width at most 2000 pixels, height at most 2000 pixels, without transparency")
	}
	if value, given := body["audio_url"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("audio_url"), "string", value)
		} else if !mediaWan25ImageToVideoInput_AudioURL.matches(text) {
			c.media(at.member("audio_url"), text, "a URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds")
		}
	}
}

var namesWan25ImageToVideoInput = []string{"prompt", "negative_prompt", "img_url", "audio_url"}

var mediaWan25ImageToVideoInput_ImgURL = newPattern("^https?://", "https://", "http://")

var mediaWan25ImageToVideoInput_AudioURL = newPattern("^https?://", "https://", "http://")

// Wan25TextToVideoParameters: How the video is made.
type Wan25TextToVideoParameters struct {
	// Size: Width and height of the video. Allowed: "832*480", "480*832", "624*624", "1280*720",
	// "720*1280", "960*960", "1088*832", "832*1088", "1920*1080", "1080*1920", "1440*1440",
	// "1632*1248", "1248*1632". Default: "1920*1080".
	Size *Wan25TextToVideoParametersSize `json:"size,omitempty"`

	// Duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
	Duration *Wan25TextToVideoParametersDuration `json:"duration,omitempty"`

	// PromptExtend: Whether the platform writes out a short prompt before it is used, which takes
	// longer. Default: true.
	PromptExtend *bool `json:"prompt_extend,omitempty"`

	// Audio: Generates sound along with the picture, unless a sound of your own is given. Default:
	// true.
	Audio *bool `json:"audio,omitempty"`

	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random. 0 to 2147483647.
	Seed *int64 `json:"seed,omitempty"`
}

// Wan25TextToVideoParametersSize is one of the constants of this type.
type Wan25TextToVideoParametersSize string

const (
	Wan25TextToVideoParametersSize832_480   Wan25TextToVideoParametersSize = "832*480"
	Wan25TextToVideoParametersSize480_832   Wan25TextToVideoParametersSize = "480*832"
	Wan25TextToVideoParametersSize624_624   Wan25TextToVideoParametersSize = "624*624"
	Wan25TextToVideoParametersSize1280_720  Wan25TextToVideoParametersSize = "1280*720"
	Wan25TextToVideoParametersSize720_1280  Wan25TextToVideoParametersSize = "720*1280"
	Wan25TextToVideoParametersSize960_960   Wan25TextToVideoParametersSize = "960*960"
	Wan25TextToVideoParametersSize1088_832  Wan25TextToVideoParametersSize = "1088*832"
	Wan25TextToVideoParametersSize832_1088  Wan25TextToVideoParametersSize = "832*1088"
	Wan25TextToVideoParametersSize1920_1080 Wan25TextToVideoParametersSize = "1920*1080"
	Wan25TextToVideoParametersSize1080_1920 Wan25TextToVideoParametersSize = "1080*1920"
	Wan25TextToVideoParametersSize1440_1440 Wan25TextToVideoParametersSize = "1440*1440"
	Wan25TextToVideoParametersSize1632_1248 Wan25TextToVideoParametersSize = "1632*1248"
	Wan25TextToVideoParametersSize1248_1632 Wan25TextToVideoParametersSize = "1248*1632"
)

// Wan25TextToVideoParametersDuration is one of the constants of this type.
type Wan25TextToVideoParametersDuration int64

const (
	Wan25TextToVideoParametersDuration5  Wan25TextToVideoParametersDuration = 5
	Wan25TextToVideoParametersDuration10 Wan25TextToVideoParametersDuration = 10
)

// MarshalJSON writes the members that are set.
func (r Wan25TextToVideoParameters) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan25TextToVideoParameters) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan25TextToVideoParameters) members() map[string]any {
	members := map[string]any{}
	put(members, "size", r.Size, ofText[Wan25TextToVideoParametersSize])
	put(members, "duration", r.Duration, ofInteger[Wan25TextToVideoParametersDuration])
	put(members, "prompt_extend", r.PromptExtend, ofBoolean)
	put(members, "audio", r.Audio, ofBoolean)
	put(members, "seed", r.Seed, ofInteger[int64])
	return members
}

func (r *Wan25TextToVideoParameters) read(members map[string]any) error {
	return first(
		takePtr(members, "size", &r.Size, toText[Wan25TextToVideoParametersSize]),
		takePtr(members, "duration", &r.Duration, toInteger[Wan25TextToVideoParametersDuration]),
		takePtr(members, "prompt_extend", &r.PromptExtend, toBoolean),
		takePtr(members, "audio", &r.Audio, toBoolean),
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
	)
}

func (Wan25TextToVideoParameters) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan25TextToVideoParameters)
	if value, given := body["size"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("size"), "string", value)
		} else if !among(text, allowedWan25TextToVideoParameters_Size...) {
			c.enum(at.member("size"), text, allowedWan25TextToVideoParameters_Size)
		}
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if !among(number, allowedWan25TextToVideoParameters_Duration...) {
			c.enum(at.member("duration"), number, allowedWan25TextToVideoParameters_Duration)
		}
	}
	if value, given := body["prompt_extend"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("prompt_extend"), "boolean", value)
		}
	}
	if value, given := body["audio"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("audio"), "boolean", value)
		}
	}
	if value, given := body["seed"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		} else if compare(number, Number("0")) < 0 {
			c.outOfRange(at.member("seed"), "minimum", Number("0"), number)
		} else if compare(number, Number("2147483647")) > 0 {
			c.outOfRange(at.member("seed"), "maximum", Number("2147483647"), number)
		}
	}
}

var namesWan25TextToVideoParameters = []string{"size", "duration", "prompt_extend", "audio", "seed"}

var allowedWan25TextToVideoParameters_Size = []any{"832*480", "480*832", "624*624", "1280*720", "720*1280", "960*960", "1088*832", "832*1088", "1920*1080", "1080*1920", "1440*1440", "1632*1248", "1248*1632"}

var allowedWan25TextToVideoParameters_Duration = []any{Number("5"), Number("10")}

// Wan25TextToVideoInput: What the video is made from.
type Wan25TextToVideoInput struct {
	// Prompt: What the video shows. Is cut off behind 2000 characters. Required.
	Prompt string `json:"prompt"`

	// NegativePrompt: What the video should not show. Is cut off behind 500 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`

	// AudioURL: Address of a sound to go with the video. What is longer than the video is cut off, and
	// after its end the video is silent. A URL of a sound, WAV, MPEG, at most 15 MB, length at least 3
	// and at most 30 seconds.
	AudioURL *string `json:"audio_url,omitempty"`
}

// MarshalJSON writes the members that are set.
func (r Wan25TextToVideoInput) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan25TextToVideoInput) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan25TextToVideoInput) members() map[string]any {
	members := map[string]any{}
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	put(members, "audio_url", r.AudioURL, ofText[string])
	return members
}

func (r *Wan25TextToVideoInput) read(members map[string]any) error {
	return first(
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
		takePtr(members, "audio_url", &r.AudioURL, toText[string]),
	)
}

func (Wan25TextToVideoInput) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan25TextToVideoInput)
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	}
	if value, given := body["negative_prompt"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("negative_prompt"), "string", value)
		}
	}
	if value, given := body["audio_url"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("audio_url"), "string", value)
		} else if !mediaWan25TextToVideoInput_AudioURL.matches(text) {
			c.media(at.member("audio_url"), text, "a URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds")
		}
	}
}

var namesWan25TextToVideoInput = []string{"prompt", "negative_prompt", "audio_url"}

var mediaWan25TextToVideoInput_AudioURL = newPattern("^https?://", "https://", "http://")

// Wan26ImageToVideoParameters: How the video is made.
type Wan26ImageToVideoParameters struct {
	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random. 0 to 2147483647.
	Seed *int64 `json:"seed,omitempty"`

	// Audio: Generates sound along with the picture, unless a sound of your own is given. Default:
	// true.
	Audio *bool `json:"audio,omitempty"`

	// Duration: Length of the video. In seconds. Allowed: 5, 10, 15. Default: 5.
	Duration *Wan26ImageToVideoParametersDuration `json:"duration,omitempty"`

	// ShotType: Whether the video is one shot or several. Allowed: "single", "multi". Default:
	// "multi".
	ShotType *Wan26ImageToVideoParametersShotType `json:"shot_type,omitempty"`

	// Watermark: Puts a watermark on the video. Default: false.
	Watermark *bool `json:"watermark,omitempty"`

	// Resolution: Height of the video in lines. Allowed: "720P", "1080P". Default: "1080P".
	Resolution *Wan26ImageToVideoParametersResolution `json:"resolution,omitempty"`

	// PromptExtend: Whether the platform writes out a short prompt before it is used, which takes
	// longer. Default: true.
	PromptExtend *bool `json:"prompt_extend,omitempty"`
}

// Wan26ImageToVideoParametersDuration is one of the constants of this type.
type Wan26ImageToVideoParametersDuration int64

const (
	Wan26ImageToVideoParametersDuration5  Wan26ImageToVideoParametersDuration = 5
	Wan26ImageToVideoParametersDuration10 Wan26ImageToVideoParametersDuration = 10
	Wan26ImageToVideoParametersDuration15 Wan26ImageToVideoParametersDuration = 15
)

// Wan26ImageToVideoParametersShotType is one of the constants of this type.
type Wan26ImageToVideoParametersShotType string

const (
	Wan26ImageToVideoParametersShotTypeSingle Wan26ImageToVideoParametersShotType = "single"
	Wan26ImageToVideoParametersShotTypeMulti  Wan26ImageToVideoParametersShotType = "multi"
)

// Wan26ImageToVideoParametersResolution is one of the constants of this type.
type Wan26ImageToVideoParametersResolution string

const (
	Wan26ImageToVideoParametersResolution720P  Wan26ImageToVideoParametersResolution = "720P"
	Wan26ImageToVideoParametersResolution1080P Wan26ImageToVideoParametersResolution = "1080P"
)

// MarshalJSON writes the members that are set.
func (r Wan26ImageToVideoParameters) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan26ImageToVideoParameters) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan26ImageToVideoParameters) members() map[string]any {
	members := map[string]any{}
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "audio", r.Audio, ofBoolean)
	put(members, "duration", r.Duration, ofInteger[Wan26ImageToVideoParametersDuration])
	put(members, "shot_type", r.ShotType, ofText[Wan26ImageToVideoParametersShotType])
	put(members, "watermark", r.Watermark, ofBoolean)
	put(members, "resolution", r.Resolution, ofText[Wan26ImageToVideoParametersResolution])
	put(members, "prompt_extend", r.PromptExtend, ofBoolean)
	return members
}

func (r *Wan26ImageToVideoParameters) read(members map[string]any) error {
	return first(
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "audio", &r.Audio, toBoolean),
		takePtr(members, "duration", &r.Duration, toInteger[Wan26ImageToVideoParametersDuration]),
		takePtr(members, "shot_type", &r.ShotType, toText[Wan26ImageToVideoParametersShotType]),
		takePtr(members, "watermark", &r.Watermark, toBoolean),
		takePtr(members, "resolution", &r.Resolution, toText[Wan26ImageToVideoParametersResolution]),
		takePtr(members, "prompt_extend", &r.PromptExtend, toBoolean),
	)
}

func (Wan26ImageToVideoParameters) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan26ImageToVideoParameters)
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
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if !among(number, allowedWan26ImageToVideoParameters_Duration...) {
			c.enum(at.member("duration"), number, allowedWan26ImageToVideoParameters_Duration)
		}
	}
	if value, given := body["shot_type"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("shot_type"), "string", value)
		} else if !among(text, allowedWan26ImageToVideoParameters_ShotType...) {
			c.enum(at.member("shot_type"), text, allowedWan26ImageToVideoParameters_ShotType)
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
		} else if !among(text, allowedWan26ImageToVideoParameters_Resolution...) {
			c.enum(at.member("resolution"), text, allowedWan26ImageToVideoParameters_Resolution)
		}
	}
	if value, given := body["prompt_extend"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("prompt_extend"), "boolean", value)
		}
	}
}

var namesWan26ImageToVideoParameters = []string{"seed", "audio", "duration", "shot_type", "watermark", "resolution", "prompt_extend"}

var allowedWan26ImageToVideoParameters_Duration = []any{Number("5"), Number("10"), Number("15")}

var allowedWan26ImageToVideoParameters_ShotType = []any{"single", "multi"}

var allowedWan26ImageToVideoParameters_Resolution = []any{"720P", "1080P"}

// Wan26ImageToVideoInput: What the video is made from.
type Wan26ImageToVideoInput struct {
	// Prompt: What happens in the video. Is cut off behind 2000 characters.
	Prompt *string `json:"prompt,omitempty"`

	// ImgURL: The image to start from. Required. A URL or a base64 data URI of an image, JPEG, PNG,
	// BMP, WEBP, at most 10 MB, at least 360x360 pixels, width at most 2000 pixels, height at most
	// 2000 pixels, without transparency.
	ImgURL string `json:"img_url"`

	// Template: Name of a ready-made effect. No list of them is known.
	Template *string `json:"template,omitempty"`

	// AudioURL: Address of a sound to go with the video. What is longer than the video is cut off, and
	// after its end the video is silent. A URL of a sound, WAV, MPEG, at most 15 MB, length at least 3
	// and at most 30 seconds.
	AudioURL *string `json:"audio_url,omitempty"`

	// NegativePrompt: What the video should not show. Is cut off behind 500 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`
}

// MarshalJSON writes the members that are set.
func (r Wan26ImageToVideoInput) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan26ImageToVideoInput) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan26ImageToVideoInput) members() map[string]any {
	members := map[string]any{}
	put(members, "prompt", r.Prompt, ofText[string])
	members["img_url"] = ofText[string](r.ImgURL)
	put(members, "template", r.Template, ofText[string])
	put(members, "audio_url", r.AudioURL, ofText[string])
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	return members
}

func (r *Wan26ImageToVideoInput) read(members map[string]any) error {
	return first(
		takePtr(members, "prompt", &r.Prompt, toText[string]),
		take(members, "img_url", &r.ImgURL, toText[string]),
		takePtr(members, "template", &r.Template, toText[string]),
		takePtr(members, "audio_url", &r.AudioURL, toText[string]),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
	)
}

func (Wan26ImageToVideoInput) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan26ImageToVideoInput)
	if value, given := body["prompt"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("prompt"), "string", value)
		}
	}
	if value, given := body["img_url"]; !given {
		c.required(at.member("img_url"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("img_url"), "string", value)
	} else if !mediaWan26ImageToVideoInput_ImgURL.matches(text) {
		c.media(at.member("img_url"), text, "a URL or a base64 data URI of an image, JPEG, PNG, BMP, WEBP, at most 10 MB, at least 360x360 pixels, width at most 2000 pixels, height at most 2000 pixels, without transparency")
	}
	if value, given := body["template"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("template"), "string", value)
		}
	}
	if value, given := body["audio_url"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("audio_url"), "string", value)
		} else if !mediaWan26ImageToVideoInput_AudioURL.matches(text) {
			c.media(at.member("audio_url"), text, "a URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds")
		}
	}
	if value, given := body["negative_prompt"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("negative_prompt"), "string", value)
		}
	}
}

var namesWan26ImageToVideoInput = []string{"prompt", "img_url", "template", "audio_url", "negative_prompt"}

var mediaWan26ImageToVideoInput_ImgURL = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Ii][Mm][Aa][Gg][Ee]/([Jj][Pp][Ee][Gg]|[Jj][Pp][Gg]|[Pp][Nn][Gg]|[Bb][Mm][Pp]|[Ww][Ee][Bb][Pp])(;[A-Za-z0-9 %&'*+/:=?@_.~-]{1,60}){0,4};[Bb][Aa][Ss][Ee]64,)", "https://", "http://")

var mediaWan26ImageToVideoInput_AudioURL = newPattern("^https?://", "https://", "http://")

// Wan26ReferenceToVideoParameters: How the video is made.
type Wan26ReferenceToVideoParameters struct {
	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random. 0 to 2147483647.
	Seed *int64 `json:"seed,omitempty"`

	// Size: Width and height of the video. The first five are billed as 720P, the others as 1080P.
	// Allowed: "1280*720", "720*1280", "960*960", "1088*832", "832*1088", "1920*1080", "1080*1920",
	// "1440*1440", "1632*1248", "1248*1632". Default: "1920*1080".
	Size *Wan26ReferenceToVideoParametersSize `json:"size,omitempty"`

	// Audio: Generates sound along with the picture, unless a sound of your own is given. Default:
	// true.
	Audio *bool `json:"audio,omitempty"`

	// Duration: Length of the video. In seconds. Allowed: 5, 10. Default: 5.
	Duration *Wan26ReferenceToVideoParametersDuration `json:"duration,omitempty"`

	// ShotType: Whether the video is one shot or several. Allowed: "single", "multi". Default:
	// "multi".
	ShotType *Wan26ReferenceToVideoParametersShotType `json:"shot_type,omitempty"`

	// Watermark: Puts a watermark on the video. Default: false.
	Watermark *bool `json:"watermark,omitempty"`

	// PromptExtend: Whether the platform writes out a short prompt before it is used, which takes
	// longer. Default: true.
	PromptExtend *bool `json:"prompt_extend,omitempty"`
}

// Wan26ReferenceToVideoParametersSize is one of the constants of this type.
type Wan26ReferenceToVideoParametersSize string

const (
	Wan26ReferenceToVideoParametersSize1280_720  Wan26ReferenceToVideoParametersSize = "1280*720"
	Wan26ReferenceToVideoParametersSize720_1280  Wan26ReferenceToVideoParametersSize = "720*1280"
	Wan26ReferenceToVideoParametersSize960_960   Wan26ReferenceToVideoParametersSize = "960*960"
	Wan26ReferenceToVideoParametersSize1088_832  Wan26ReferenceToVideoParametersSize = "1088*832"
	Wan26ReferenceToVideoParametersSize832_1088  Wan26ReferenceToVideoParametersSize = "832*1088"
	Wan26ReferenceToVideoParametersSize1920_1080 Wan26ReferenceToVideoParametersSize = "1920*1080"
	Wan26ReferenceToVideoParametersSize1080_1920 Wan26ReferenceToVideoParametersSize = "1080*1920"
	Wan26ReferenceToVideoParametersSize1440_1440 Wan26ReferenceToVideoParametersSize = "1440*1440"
	Wan26ReferenceToVideoParametersSize1632_1248 Wan26ReferenceToVideoParametersSize = "1632*1248"
	Wan26ReferenceToVideoParametersSize1248_1632 Wan26ReferenceToVideoParametersSize = "1248*1632"
)

// Wan26ReferenceToVideoParametersDuration is one of the constants of this type.
type Wan26ReferenceToVideoParametersDuration int64

const (
	Wan26ReferenceToVideoParametersDuration5  Wan26ReferenceToVideoParametersDuration = 5
	Wan26ReferenceToVideoParametersDuration10 Wan26ReferenceToVideoParametersDuration = 10
)

// Wan26ReferenceToVideoParametersShotType is one of the constants of this type.
type Wan26ReferenceToVideoParametersShotType string

const (
	Wan26ReferenceToVideoParametersShotTypeSingle Wan26ReferenceToVideoParametersShotType = "single"
	Wan26ReferenceToVideoParametersShotTypeMulti  Wan26ReferenceToVideoParametersShotType = "multi"
)

// MarshalJSON writes the members that are set.
func (r Wan26ReferenceToVideoParameters) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan26ReferenceToVideoParameters) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan26ReferenceToVideoParameters) members() map[string]any {
	members := map[string]any{}
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "size", r.Size, ofText[Wan26ReferenceToVideoParametersSize])
	put(members, "audio", r.Audio, ofBoolean)
	put(members, "duration", r.Duration, ofInteger[Wan26ReferenceToVideoParametersDuration])
	put(members, "shot_type", r.ShotType, ofText[Wan26ReferenceToVideoParametersShotType])
	put(members, "watermark", r.Watermark, ofBoolean)
	put(members, "prompt_extend", r.PromptExtend, ofBoolean)
	return members
}

func (r *Wan26ReferenceToVideoParameters) read(members map[string]any) error {
	return first(
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "size", &r.Size, toText[Wan26ReferenceToVideoParametersSize]),
		takePtr(members, "audio", &r.Audio, toBoolean),
		takePtr(members, "duration", &r.Duration, toInteger[Wan26ReferenceToVideoParametersDuration]),
		takePtr(members, "shot_type", &r.ShotType, toText[Wan26ReferenceToVideoParametersShotType]),
		takePtr(members, "watermark", &r.Watermark, toBoolean),
		takePtr(members, "prompt_extend", &r.PromptExtend, toBoolean),
	)
}

func (Wan26ReferenceToVideoParameters) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan26ReferenceToVideoParameters)
	if value, given := body["seed"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		} else if compare(number, Number("0")) < 0 {
			c.outOfRange(at.member("seed"), "minimum", Number("0"), number)
		} else if compare(number, Number("2147483647")) > 0 {
			c.outOfRange(at.member("seed"), "maximum", Number("2147483647"), number)
		}
	}
	if value, given := body["size"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("size"), "string", value)
		} else if !among(text, allowedWan26ReferenceToVideoParameters_Size...) {
			c.enum(at.member("size"), text, allowedWan26ReferenceToVideoParameters_Size)
		}
	}
	if value, given := body["audio"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("audio"), "boolean", value)
		}
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if !among(number, allowedWan26ReferenceToVideoParameters_Duration...) {
			c.enum(at.member("duration"), number, allowedWan26ReferenceToVideoParameters_Duration)
		}
	}
	if value, given := body["shot_type"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("shot_type"), "string", value)
		} else if !among(text, allowedWan26ReferenceToVideoParameters_ShotType...) {
			c.enum(at.member("shot_type"), text, allowedWan26ReferenceToVideoParameters_ShotType)
		}
	}
	if value, given := body["watermark"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("watermark"), "boolean", value)
		}
	}
	if value, given := body["prompt_extend"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("prompt_extend"), "boolean", value)
		}
	}
}

var namesWan26ReferenceToVideoParameters = []string{"seed", "size", "audio", "duration", "shot_type", "watermark", "prompt_extend"}

var allowedWan26ReferenceToVideoParameters_Size = []any{"1280*720", "720*1280", "960*960", "1088*832", "832*1088", "1920*1080", "1080*1920", "1440*1440", "1632*1248", "1248*1632"}

var allowedWan26ReferenceToVideoParameters_Duration = []any{Number("5"), Number("10")}

var allowedWan26ReferenceToVideoParameters_ShotType = []any{"single", "multi"}

// Wan26ReferenceToVideoInput: What the video is made from.
type Wan26ReferenceToVideoInput struct {
	// Prompt: What the video shows. Those of the reference videos are called character1, character2
	// and so on, by their place in the list. Is cut off behind 2000 characters. Required.
	Prompt string `json:"prompt"`

	// AudioURL: Address of a sound to go with the video. What is longer than the video is cut off, and
	// after its end the video is silent. A URL of a sound, WAV, MPEG, at most 15 MB, length at least 3
	// and at most 30 seconds.
	AudioURL *string `json:"audio_url,omitempty"`

	// ReferenceVideoUrls: Addresses of videos of those who appear in the new one. 1 to 3 items. Each
	// item: One video. A URL or a base64 data URI of a video. Not stated by the platform's pages: a
	// URL of a video (the name of the list speaks of URLs, and all other files of the page are given
	// so).
	ReferenceVideoUrls []string `json:"reference_video_urls,omitempty"`

	// ReferenceUrls: The same as reference_video_urls, as Novita AI calls it. 1 to 3 items. Each item:
	// One video. A URL or a base64 data URI of a video. Not stated by the platform's pages: a URL of a
	// video (the name of the list speaks of URLs, and all other files of the page are given so).
	ReferenceUrls []string `json:"reference_urls,omitempty"`

	// NegativePrompt: What the video should not show. Is cut off behind 500 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`
}

// MarshalJSON writes the members that are set.
func (r Wan26ReferenceToVideoInput) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan26ReferenceToVideoInput) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan26ReferenceToVideoInput) members() map[string]any {
	members := map[string]any{}
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "audio_url", r.AudioURL, ofText[string])
	putList(members, "reference_video_urls", r.ReferenceVideoUrls, ofList(ofText[string]))
	putList(members, "reference_urls", r.ReferenceUrls, ofList(ofText[string]))
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	return members
}

func (r *Wan26ReferenceToVideoInput) read(members map[string]any) error {
	return first(
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "audio_url", &r.AudioURL, toText[string]),
		takeList(members, "reference_video_urls", &r.ReferenceVideoUrls, toList(toText[string])),
		takeList(members, "reference_urls", &r.ReferenceUrls, toList(toText[string])),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
	)
}

func (Wan26ReferenceToVideoInput) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan26ReferenceToVideoInput)
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	}
	if value, given := body["audio_url"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("audio_url"), "string", value)
		} else if !mediaWan26ReferenceToVideoInput_AudioURL.matches(text) {
			c.media(at.member("audio_url"), text, "a URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds")
		}
	}
	if value, given := body["reference_video_urls"]; given {
		if items, ok := value.([]any); !ok {
			c.wrongType(at.member("reference_video_urls"), "array", value)
		} else {
			if len(items) < 1 {
				c.items(at.member("reference_video_urls"), "minItems", 1, items)
			} else if len(items) > 3 {
				c.items(at.member("reference_video_urls"), "maxItems", 3, items)
			}
			for index, item := range items {
				if text1, ok := item.(string); !ok {
					c.wrongType(at.member("reference_video_urls").item(index), "string", item)
				} else if !mediaWan26ReferenceToVideoInput_ReferenceVideoUrlsItem.matches(text1) {
					c.media(at.member("reference_video_urls").item(index), text1, "a URL or a base64 data URI of a video")
				}
			}
		}
	}
	if value, given := body["reference_urls"]; given {
		if items, ok := value.([]any); !ok {
			c.wrongType(at.member("reference_urls"), "array", value)
		} else {
			if len(items) < 1 {
				c.items(at.member("reference_urls"), "minItems", 1, items)
			} else if len(items) > 3 {
				c.items(at.member("reference_urls"), "maxItems", 3, items)
			}
			for index, item := range items {
				if text1, ok := item.(string); !ok {
					c.wrongType(at.member("reference_urls").item(index), "string", item)
				} else if !mediaWan26ReferenceToVideoInput_ReferenceUrlsItem.matches(text1) {
					c.media(at.member("reference_urls").item(index), text1, "a URL or a base64 data URI of a video")
				}
			}
		}
	}
	if value, given := body["negative_prompt"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("negative_prompt"), "string", value)
		}
	}
}

var namesWan26ReferenceToVideoInput = []string{"prompt", "audio_url", "reference_video_urls", "reference_urls", "negative_prompt"}

var mediaWan26ReferenceToVideoInput_AudioURL = newPattern("^https?://", "https://", "http://")

var mediaWan26ReferenceToVideoInput_ReferenceVideoUrlsItem = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Vv][Ii][Dd][Ee][Oo]/)", "https://", "http://")

var mediaWan26ReferenceToVideoInput_ReferenceUrlsItem = newPattern("^(https?://|[Dd][Aa][Tt][Aa]:[Vv][Ii][Dd][Ee][Oo]/)", "https://", "http://")

// Wan26TextToVideoParameters: How the video is made.
type Wan26TextToVideoParameters struct {
	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random. 0 to 2147483647.
	Seed *int64 `json:"seed,omitempty"`

	// Size: Width and height of the video. The first five are billed as 720P, the others as 1080P.
	// Allowed: "1280*720", "720*1280", "960*960", "1088*832", "832*1088", "1920*1080", "1080*1920",
	// "1440*1440", "1632*1248", "1248*1632". Default: "1920*1080".
	Size *Wan26TextToVideoParametersSize `json:"size,omitempty"`

	// Audio: Generates sound along with the picture, unless a sound of your own is given. Default:
	// true.
	Audio *bool `json:"audio,omitempty"`

	// Duration: Length of the video. In seconds. Allowed: 5, 10, 15. Default: 5.
	Duration *Wan26TextToVideoParametersDuration `json:"duration,omitempty"`

	// ShotType: Whether the video is one shot or several. Allowed: "single", "multi". Default:
	// "multi".
	ShotType *Wan26TextToVideoParametersShotType `json:"shot_type,omitempty"`

	// Watermark: Puts a watermark on the video. Default: false.
	Watermark *bool `json:"watermark,omitempty"`

	// PromptExtend: Whether the platform writes out a short prompt before it is used, which takes
	// longer. Default: true.
	PromptExtend *bool `json:"prompt_extend,omitempty"`
}

// Wan26TextToVideoParametersSize is one of the constants of this type.
type Wan26TextToVideoParametersSize string

const (
	Wan26TextToVideoParametersSize1280_720  Wan26TextToVideoParametersSize = "1280*720"
	Wan26TextToVideoParametersSize720_1280  Wan26TextToVideoParametersSize = "720*1280"
	Wan26TextToVideoParametersSize960_960   Wan26TextToVideoParametersSize = "960*960"
	Wan26TextToVideoParametersSize1088_832  Wan26TextToVideoParametersSize = "1088*832"
	Wan26TextToVideoParametersSize832_1088  Wan26TextToVideoParametersSize = "832*1088"
	Wan26TextToVideoParametersSize1920_1080 Wan26TextToVideoParametersSize = "1920*1080"
	Wan26TextToVideoParametersSize1080_1920 Wan26TextToVideoParametersSize = "1080*1920"
	Wan26TextToVideoParametersSize1440_1440 Wan26TextToVideoParametersSize = "1440*1440"
	Wan26TextToVideoParametersSize1632_1248 Wan26TextToVideoParametersSize = "1632*1248"
	Wan26TextToVideoParametersSize1248_1632 Wan26TextToVideoParametersSize = "1248*1632"
)

// Wan26TextToVideoParametersDuration is one of the constants of this type.
type Wan26TextToVideoParametersDuration int64

const (
	Wan26TextToVideoParametersDuration5  Wan26TextToVideoParametersDuration = 5
	Wan26TextToVideoParametersDuration10 Wan26TextToVideoParametersDuration = 10
	Wan26TextToVideoParametersDuration15 Wan26TextToVideoParametersDuration = 15
)

// Wan26TextToVideoParametersShotType is one of the constants of this type.
type Wan26TextToVideoParametersShotType string

const (
	Wan26TextToVideoParametersShotTypeSingle Wan26TextToVideoParametersShotType = "single"
	Wan26TextToVideoParametersShotTypeMulti  Wan26TextToVideoParametersShotType = "multi"
)

// MarshalJSON writes the members that are set.
func (r Wan26TextToVideoParameters) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan26TextToVideoParameters) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan26TextToVideoParameters) members() map[string]any {
	members := map[string]any{}
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "size", r.Size, ofText[Wan26TextToVideoParametersSize])
	put(members, "audio", r.Audio, ofBoolean)
	put(members, "duration", r.Duration, ofInteger[Wan26TextToVideoParametersDuration])
	put(members, "shot_type", r.ShotType, ofText[Wan26TextToVideoParametersShotType])
	put(members, "watermark", r.Watermark, ofBoolean)
	put(members, "prompt_extend", r.PromptExtend, ofBoolean)
	return members
}

func (r *Wan26TextToVideoParameters) read(members map[string]any) error {
	return first(
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "size", &r.Size, toText[Wan26TextToVideoParametersSize]),
		takePtr(members, "audio", &r.Audio, toBoolean),
		takePtr(members, "duration", &r.Duration, toInteger[Wan26TextToVideoParametersDuration]),
		takePtr(members, "shot_type", &r.ShotType, toText[Wan26TextToVideoParametersShotType]),
		takePtr(members, "watermark", &r.Watermark, toBoolean),
		takePtr(members, "prompt_extend", &r.PromptExtend, toBoolean),
	)
}

func (Wan26TextToVideoParameters) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan26TextToVideoParameters)
	if value, given := body["seed"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		} else if compare(number, Number("0")) < 0 {
			c.outOfRange(at.member("seed"), "minimum", Number("0"), number)
		} else if compare(number, Number("2147483647")) > 0 {
			c.outOfRange(at.member("seed"), "maximum", Number("2147483647"), number)
		}
	}
	if value, given := body["size"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("size"), "string", value)
		} else if !among(text, allowedWan26TextToVideoParameters_Size...) {
			c.enum(at.member("size"), text, allowedWan26TextToVideoParameters_Size)
		}
	}
	if value, given := body["audio"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("audio"), "boolean", value)
		}
	}
	if value, given := body["duration"]; given {
		if number, ok := asInteger(value); !ok {
			c.wrongType(at.member("duration"), "integer", value)
		} else if !among(number, allowedWan26TextToVideoParameters_Duration...) {
			c.enum(at.member("duration"), number, allowedWan26TextToVideoParameters_Duration)
		}
	}
	if value, given := body["shot_type"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("shot_type"), "string", value)
		} else if !among(text, allowedWan26TextToVideoParameters_ShotType...) {
			c.enum(at.member("shot_type"), text, allowedWan26TextToVideoParameters_ShotType)
		}
	}
	if value, given := body["watermark"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("watermark"), "boolean", value)
		}
	}
	if value, given := body["prompt_extend"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("prompt_extend"), "boolean", value)
		}
	}
}

var namesWan26TextToVideoParameters = []string{"seed", "size", "audio", "duration", "shot_type", "watermark", "prompt_extend"}

var allowedWan26TextToVideoParameters_Size = []any{"1280*720", "720*1280", "960*960", "1088*832", "832*1088", "1920*1080", "1080*1920", "1440*1440", "1632*1248", "1248*1632"}

var allowedWan26TextToVideoParameters_Duration = []any{Number("5"), Number("10"), Number("15")}

var allowedWan26TextToVideoParameters_ShotType = []any{"single", "multi"}

// Wan26TextToVideoInput: What the video is made from.
type Wan26TextToVideoInput struct {
	// Prompt: What the video shows. Is cut off behind 2000 characters. Required.
	Prompt string `json:"prompt"`

	// AudioURL: Address of a sound to go with the video. What is longer than the video is cut off, and
	// after its end the video is silent. A URL of a sound, WAV, MPEG, at most 15 MB, length at least 3
	// and at most 30 seconds.
	AudioURL *string `json:"audio_url,omitempty"`

	// NegativePrompt: What the video should not show. Is cut off behind 500 characters.
	NegativePrompt *string `json:"negative_prompt,omitempty"`
}

// MarshalJSON writes the members that are set.
func (r Wan26TextToVideoInput) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan26TextToVideoInput) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan26TextToVideoInput) members() map[string]any {
	members := map[string]any{}
	members["prompt"] = ofText[string](r.Prompt)
	put(members, "audio_url", r.AudioURL, ofText[string])
	put(members, "negative_prompt", r.NegativePrompt, ofText[string])
	return members
}

func (r *Wan26TextToVideoInput) read(members map[string]any) error {
	return first(
		take(members, "prompt", &r.Prompt, toText[string]),
		takePtr(members, "audio_url", &r.AudioURL, toText[string]),
		takePtr(members, "negative_prompt", &r.NegativePrompt, toText[string]),
	)
}

func (Wan26TextToVideoInput) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan26TextToVideoInput)
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	}
	if value, given := body["audio_url"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("audio_url"), "string", value)
		} else if !mediaWan26TextToVideoInput_AudioURL.matches(text) {
			c.media(at.member("audio_url"), text, "a URL of a sound, WAV, MPEG, at most 15 MB, length at least 3 and at most 30 seconds")
		}
	}
	if value, given := body["negative_prompt"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("negative_prompt"), "string", value)
		}
	}
}

var namesWan26TextToVideoInput = []string{"prompt", "audio_url", "negative_prompt"}

var mediaWan26TextToVideoInput_AudioURL = newPattern("^https?://", "https://", "http://")

// Wan27Reference: One image or video.
type Wan27Reference struct {
	// URL: Address of the image or video. Required. Images: JPEG, PNG, BMP, WEBP, at most 10 MB, at
	// least 240x240 pixels, width at most 8000 pixels, height at most 8000 pixels; videos: MP4,
	// QUICKTIME, at most 100 MB, length at least 1 and at most 30 seconds.
	URL string `json:"url"`

	// Type: What the file is for. For example "reference_image", "reference_video", "first_frame".
	Type *string `json:"type,omitempty"`

	// ReferenceVoice: Address of a sound with the voice of whom the file shows. A URL of a sound,
	// MPEG, WAV, FLAC, length at least 3 and at most 30 seconds.
	ReferenceVoice *string `json:"reference_voice,omitempty"`
}

// MarshalJSON writes the members that are set.
func (r Wan27Reference) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *Wan27Reference) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r Wan27Reference) members() map[string]any {
	members := map[string]any{}
	members["url"] = ofText[string](r.URL)
	put(members, "type", r.Type, ofText[string])
	put(members, "reference_voice", r.ReferenceVoice, ofText[string])
	return members
}

func (r *Wan27Reference) read(members map[string]any) error {
	return first(
		take(members, "url", &r.URL, toText[string]),
		takePtr(members, "type", &r.Type, toText[string]),
		takePtr(members, "reference_voice", &r.ReferenceVoice, toText[string]),
	)
}

func (Wan27Reference) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesWan27Reference)
	if value, given := body["url"]; !given {
		c.required(at.member("url"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("url"), "string", value)
	}
	if value, given := body["type"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("type"), "string", value)
		}
	}
	if value, given := body["reference_voice"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("reference_voice"), "string", value)
		} else if !mediaWan27Reference_ReferenceVoice.matches(text) {
			c.media(at.member("reference_voice"), text, "a URL of a sound, MPEG, WAV, FLAC, length at least 3 and at most 30 seconds")
		}
	}
}

var namesWan27Reference = []string{"url", "type", "reference_voice"}

var mediaWan27Reference_ReferenceVoice = newPattern("^https?://", "https://", "http://")

// TaskResultDebugInfo: What the platform notes about the handling of the task.
type TaskResultDebugInfo struct {
	// RequestInfo: The request as the platform understood it.
	RequestInfo any `json:"request_info,omitempty"`

	// SubmitTimeMs: When the task was submitted, as a number or as a text of digits. In milliseconds
	// since 1970. May be null.
	SubmitTimeMs any `json:"submit_time_ms,omitempty"`

	// ExecuteTimeMs: When the work began, as a number or as a text of digits. In milliseconds since
	// 1970. May be null.
	ExecuteTimeMs any `json:"execute_time_ms,omitempty"`

	// CompleteTimeMs: When the work ended, as a number or as a text of digits. In milliseconds since
	// 1970. May be null.
	CompleteTimeMs any `json:"complete_time_ms,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// MarshalJSON writes the members that are set.
func (r TaskResultDebugInfo) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *TaskResultDebugInfo) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r TaskResultDebugInfo) members() map[string]any {
	members := map[string]any{}
	putAny(members, "request_info", r.RequestInfo)
	putAny(members, "submit_time_ms", r.SubmitTimeMs)
	putAny(members, "execute_time_ms", r.ExecuteTimeMs)
	putAny(members, "complete_time_ms", r.CompleteTimeMs)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *TaskResultDebugInfo) read(members map[string]any) error {
	return first(
		take(members, "request_info", &r.RequestInfo, toAnything),
		take(members, "submit_time_ms", &r.SubmitTimeMs, toAnything),
		take(members, "execute_time_ms", &r.ExecuteTimeMs, toAnything),
		take(members, "complete_time_ms", &r.CompleteTimeMs, toAnything),
		takeMore(members, namesTaskResultDebugInfo, &r.AdditionalProperties),
	)
}

func (TaskResultDebugInfo) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["submit_time_ms"]; given && value != nil {
		if !isOneOf(value, "number", "string") {
			c.wrongType(at.member("submit_time_ms"), "number or string", value)
		}
	}
	if value, given := body["execute_time_ms"]; given && value != nil {
		if !isOneOf(value, "number", "string") {
			c.wrongType(at.member("execute_time_ms"), "number or string", value)
		}
	}
	if value, given := body["complete_time_ms"]; given && value != nil {
		if !isOneOf(value, "number", "string") {
			c.wrongType(at.member("complete_time_ms"), "number or string", value)
		}
	}
}

var namesTaskResultDebugInfo = []string{"request_info", "submit_time_ms", "execute_time_ms", "complete_time_ms"}

// TaskResultExtra: Additions that some models and providers make.
type TaskResultExtra struct {
	// Seed: The seed that was used, as a number or as a text of digits. May be null.
	Seed any `json:"seed,omitempty"`

	// EnableNsfwDetection: Whether the content was checked for nudity and violence. Documented by
	// novita only.
	EnableNsfwDetection *bool `json:"enable_nsfw_detection,omitempty"`

	// DebugInfo: What the platform notes about the handling of the task.
	DebugInfo *TaskResultDebugInfo `json:"debug_info,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// MarshalJSON writes the members that are set.
func (r TaskResultExtra) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *TaskResultExtra) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r TaskResultExtra) members() map[string]any {
	members := map[string]any{}
	putAny(members, "seed", r.Seed)
	put(members, "enable_nsfw_detection", r.EnableNsfwDetection, ofBoolean)
	put(members, "debug_info", r.DebugInfo, ofObject[TaskResultDebugInfo])
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *TaskResultExtra) read(members map[string]any) error {
	return first(
		take(members, "seed", &r.Seed, toAnything),
		takePtr(members, "enable_nsfw_detection", &r.EnableNsfwDetection, toBoolean),
		takePtr(members, "debug_info", &r.DebugInfo, toObject[TaskResultDebugInfo]),
		takeMore(members, namesTaskResultExtra, &r.AdditionalProperties),
	)
}

func (TaskResultExtra) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["seed"]; given && value != nil {
		if !isOneOf(value, "number", "string") {
			c.wrongType(at.member("seed"), "number or string", value)
		}
	}
	if value, given := body["enable_nsfw_detection"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("enable_nsfw_detection"), "boolean", value)
		}
	}
	if value, given := body["debug_info"]; given {
		if members, ok := value.(map[string]any); !ok {
			c.wrongType(at.member("debug_info"), "object", value)
		} else {
			TaskResultDebugInfo{}.check(c, members, at.member("debug_info"))
		}
	}
}

var namesTaskResultExtra = []string{"seed", "enable_nsfw_detection", "debug_info"}

// TaskResultAudioMetadata: What is said in a sound, and when.
type TaskResultAudioMetadata struct {
	// Text: The words.
	Text any `json:"text,omitempty"`

	// StartTime: Where they begin.
	StartTime any `json:"start_time,omitempty"`

	// EndTime: Where they end.
	EndTime any `json:"end_time,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// MarshalJSON writes the members that are set.
func (r TaskResultAudioMetadata) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *TaskResultAudioMetadata) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r TaskResultAudioMetadata) members() map[string]any {
	members := map[string]any{}
	putAny(members, "text", r.Text)
	putAny(members, "start_time", r.StartTime)
	putAny(members, "end_time", r.EndTime)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *TaskResultAudioMetadata) read(members map[string]any) error {
	return first(
		take(members, "text", &r.Text, toAnything),
		take(members, "start_time", &r.StartTime, toAnything),
		take(members, "end_time", &r.EndTime, toAnything),
		takeMore(members, namesTaskResultAudioMetadata, &r.AdditionalProperties),
	)
}

func (TaskResultAudioMetadata) check(c *checker, body map[string]any, at pointer) {}

var namesTaskResultAudioMetadata = []string{"text", "start_time", "end_time"}

// TaskResultAudio: One sound.
type TaskResultAudio struct {
	// AudioURL: Pre-signed address of the file; asking for the task again gives a fresh one.
	AudioURL *string `json:"audio_url,omitempty"`

	// AudioURLTTL: How long the address lives, as a number or as a text of digits. In seconds. May be
	// null.
	AudioURLTTL any `json:"audio_url_ttl,omitempty"`

	// AudioType: File format. For example "wav".
	AudioType *string `json:"audio_type,omitempty"`

	// AudioMetadata: What is said in a sound, and when.
	AudioMetadata *TaskResultAudioMetadata `json:"audio_metadata,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// MarshalJSON writes the members that are set.
func (r TaskResultAudio) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *TaskResultAudio) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r TaskResultAudio) members() map[string]any {
	members := map[string]any{}
	put(members, "audio_url", r.AudioURL, ofText[string])
	putAny(members, "audio_url_ttl", r.AudioURLTTL)
	put(members, "audio_type", r.AudioType, ofText[string])
	put(members, "audio_metadata", r.AudioMetadata, ofObject[TaskResultAudioMetadata])
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *TaskResultAudio) read(members map[string]any) error {
	return first(
		takePtr(members, "audio_url", &r.AudioURL, toText[string]),
		take(members, "audio_url_ttl", &r.AudioURLTTL, toAnything),
		takePtr(members, "audio_type", &r.AudioType, toText[string]),
		takePtr(members, "audio_metadata", &r.AudioMetadata, toObject[TaskResultAudioMetadata]),
		takeMore(members, namesTaskResultAudio, &r.AdditionalProperties),
	)
}

func (TaskResultAudio) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["audio_url"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("audio_url"), "string", value)
		}
	}
	if value, given := body["audio_url_ttl"]; given && value != nil {
		if !isOneOf(value, "number", "string") {
			c.wrongType(at.member("audio_url_ttl"), "number or string", value)
		}
	}
	if value, given := body["audio_type"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("audio_type"), "string", value)
		}
	}
	if value, given := body["audio_metadata"]; given {
		if members, ok := value.(map[string]any); !ok {
			c.wrongType(at.member("audio_metadata"), "object", value)
		} else {
			TaskResultAudioMetadata{}.check(c, members, at.member("audio_metadata"))
		}
	}
}

var namesTaskResultAudio = []string{"audio_url", "audio_url_ttl", "audio_type", "audio_metadata"}

// TaskResultImage: One image.
type TaskResultImage struct {
	// ImageURL: Pre-signed address of the file; asking for the task again gives a fresh one.
	ImageURL *string `json:"image_url,omitempty"`

	// ImageURLTTL: How long the address lives, as a number or as a text of digits. In seconds. May be
	// null.
	ImageURLTTL any `json:"image_url_ttl,omitempty"`

	// ImageType: File format. For example "jpeg", "png", "webp".
	ImageType *string `json:"image_type,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// MarshalJSON writes the members that are set.
func (r TaskResultImage) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *TaskResultImage) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r TaskResultImage) members() map[string]any {
	members := map[string]any{}
	put(members, "image_url", r.ImageURL, ofText[string])
	putAny(members, "image_url_ttl", r.ImageURLTTL)
	put(members, "image_type", r.ImageType, ofText[string])
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *TaskResultImage) read(members map[string]any) error {
	return first(
		takePtr(members, "image_url", &r.ImageURL, toText[string]),
		take(members, "image_url_ttl", &r.ImageURLTTL, toAnything),
		takePtr(members, "image_type", &r.ImageType, toText[string]),
		takeMore(members, namesTaskResultImage, &r.AdditionalProperties),
	)
}

func (TaskResultImage) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["image_url"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("image_url"), "string", value)
		}
	}
	if value, given := body["image_url_ttl"]; given && value != nil {
		if !isOneOf(value, "number", "string") {
			c.wrongType(at.member("image_url_ttl"), "number or string", value)
		}
	}
	if value, given := body["image_type"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("image_type"), "string", value)
		}
	}
}

var namesTaskResultImage = []string{"image_url", "image_url_ttl", "image_type"}

// TaskResultVideo: One video.
type TaskResultVideo struct {
	// VideoURL: Pre-signed address of the file; asking for the task again gives a fresh one.
	VideoURL *string `json:"video_url,omitempty"`

	// VideoURLTTL: How long the address lives, as a number or as a text of digits. In seconds. May be
	// null.
	VideoURLTTL any `json:"video_url_ttl,omitempty"`

	// VideoType: File format. For example "mp4", "gif".
	VideoType *string `json:"video_type,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// MarshalJSON writes the members that are set.
func (r TaskResultVideo) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *TaskResultVideo) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r TaskResultVideo) members() map[string]any {
	members := map[string]any{}
	put(members, "video_url", r.VideoURL, ofText[string])
	putAny(members, "video_url_ttl", r.VideoURLTTL)
	put(members, "video_type", r.VideoType, ofText[string])
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *TaskResultVideo) read(members map[string]any) error {
	return first(
		takePtr(members, "video_url", &r.VideoURL, toText[string]),
		take(members, "video_url_ttl", &r.VideoURLTTL, toAnything),
		takePtr(members, "video_type", &r.VideoType, toText[string]),
		takeMore(members, namesTaskResultVideo, &r.AdditionalProperties),
	)
}

func (TaskResultVideo) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["video_url"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("video_url"), "string", value)
		}
	}
	if value, given := body["video_url_ttl"]; given && value != nil {
		if !isOneOf(value, "number", "string") {
			c.wrongType(at.member("video_url_ttl"), "number or string", value)
		}
	}
	if value, given := body["video_type"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("video_type"), "string", value)
		}
	}
}

var namesTaskResultVideo = []string{"video_url", "video_url_ttl", "video_type"}

// TaskResultTask: The task itself.
type TaskResultTask struct {
	// TaskID: Identifier of the task. Required.
	TaskID string `json:"task_id"`

	// Status: Where the task stands. A client must expect statuses that are not listed here. For
	// example "TASK_STATUS_QUEUED", "TASK_STATUS_PROCESSING", "TASK_STATUS_SUCCEED",
	// "TASK_STATUS_FAILED". Required.
	Status string `json:"status"`

	// Reason: Why the task failed; empty when it did not.
	Reason *string `json:"reason,omitempty"`

	// TaskType: Kind of task, in the platform's own words.
	TaskType *string `json:"task_type,omitempty"`

	// Eta: Time until the task is expected to be done. Only some models fill it in. In seconds.
	Eta *float64 `json:"eta,omitempty"`

	// ProgressPercent: How far the task has come. Only some models fill it in, and 0 is seen on tasks
	// that are done. In percent.
	ProgressPercent *float64 `json:"progress_percent,omitempty"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// MarshalJSON writes the members that are set.
func (r TaskResultTask) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *TaskResultTask) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r TaskResultTask) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	members["status"] = ofText[string](r.Status)
	put(members, "reason", r.Reason, ofText[string])
	put(members, "task_type", r.TaskType, ofText[string])
	put(members, "eta", r.Eta, ofNumber)
	put(members, "progress_percent", r.ProgressPercent, ofNumber)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *TaskResultTask) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		take(members, "status", &r.Status, toText[string]),
		takePtr(members, "reason", &r.Reason, toText[string]),
		takePtr(members, "task_type", &r.TaskType, toText[string]),
		takePtr(members, "eta", &r.Eta, toNumber),
		takePtr(members, "progress_percent", &r.ProgressPercent, toNumber),
		takeMore(members, namesTaskResultTask, &r.AdditionalProperties),
	)
}

func (TaskResultTask) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
	if value, given := body["status"]; !given {
		c.required(at.member("status"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("status"), "string", value)
	}
	if value, given := body["reason"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("reason"), "string", value)
		}
	}
	if value, given := body["task_type"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("task_type"), "string", value)
		}
	}
	if value, given := body["eta"]; given {
		if _, ok := asNumber(value); !ok {
			c.wrongType(at.member("eta"), "number", value)
		}
	}
	if value, given := body["progress_percent"]; given {
		if _, ok := asNumber(value); !ok {
			c.wrongType(at.member("progress_percent"), "number", value)
		}
	}
}

var namesTaskResultTask = []string{"task_id", "status", "reason", "task_type", "eta", "progress_percent"}
