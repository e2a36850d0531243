import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: "node", environment: "node", include: ["test/**/*.test.ts"], exclude: ["test/workers/**"] },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: { bindings: { TEST_MIGRATIONS: await readD1Migrations("./migrations"), WIRECHECK_KEY: "test-key" } },
          })),
        ],
        test: {
          name: "workers",
          include: ["test/workers/**/*.test.ts"],
          globalSetup: ["test/support/reports-on-node.ts"],
          setupFiles: ["test/support/workers-setup.ts"],
        },
      },
    ],
  },
});
