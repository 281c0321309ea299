// Takes the catalogue and a schema by require.
const catalogue = require("videotasks-schemas");
const schema = require("videotasks-schemas/2020-12/ViduQ1TextToVideoRequest.json");
console.log(catalogue.endpoints.length > 0, schema.$id.endsWith("/ViduQ1TextToVideoRequest.json"));
