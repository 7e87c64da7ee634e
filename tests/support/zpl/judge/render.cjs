// SPDX-FileCopyrightText: 2026 Lanyard contributors
// SPDX-License-Identifier: Apache-2.0
// Draws labels of ZPL as pictures, by somebody else's renderer.
// usage: node render.cjs MODULES JOBS.json    a list of {zpl, png, dotsPerMm, width, height}: files, dots
const fs = require("fs");
const path = require("path");

const [modules, jobs] = process.argv.slice(2);
const { zplToBase64Async } = require(path.join(modules, "zpl-renderer-js"));

async function main() {
    for (const job of JSON.parse(fs.readFileSync(jobs, "utf8"))) {
        // a dot more each way: it rounds the size that it is given in mm
        const picture = await zplToBase64Async(
            fs.readFileSync(job.zpl, "latin1"),
            (job.width + 1) / job.dotsPerMm,
            (job.height + 1) / job.dotsPerMm,
            job.dotsPerMm,
        );
        fs.writeFileSync(job.png, Buffer.from(picture, "base64"));
    }
}

main().then(
    () => process.exit(0),
    (problem) => {
        console.error(String(problem));
        process.exit(1);
    },
);
