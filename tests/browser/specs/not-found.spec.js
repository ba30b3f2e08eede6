import { expect } from '@playwright/test';
import { sites } from '../built/sites.js';
import { test } from '../built/test.js';

for (const site of sites) {
  test(`${site.name} · an address that does not exist gets a page that helps`, async ({ page, servers }) => {
    const { origin } = await servers(site);
    const response = await page.goto(`${origin}${site.base}no/such/page/`);
    expect(response.status()).toBe(404);
    await expect(page.locator('h1')).toBeVisible();
    await page.locator(`main a[href="${site.base}"]`).first().click();
    await expect(page).toHaveURL(origin + site.base);
  });
}
