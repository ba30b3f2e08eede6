/**
 * The feed of services, asked for as a validator of Open Referral UK 3.0 does: over HTTP, from what says that
 * it is one down to each service. The schema says of the profile what a feed like ours can hold.
 */

import { expect, test } from '@playwright/test';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { serve } from '../built/server.js';
import { sites } from '../built/sites.js';

const text = { type: 'string', minLength: 1 };
const id = { type: 'string', format: 'uuid' };
const url = { type: 'string', format: 'uri' };
const email = { type: 'string', format: 'email' };
const day = { type: 'string', format: 'date' };
const list = (items) => ({ type: 'array', items });
/** Nothing else may stand there, so that a misspelt field is seen. */
const record = (required, more) => ({
  type: 'object',
  properties: { ...required, ...more },
  required: Object.keys(required),
  additionalProperties: false,
});

const term = record({ id, name: text, description: text }, { taxonomy: text, taxonomy_id: id, term_uri: url });
const organization = record(
  { id, name: text, description: text },
  {
    email,
    website: url,
    organization_identifiers: list(
      record({ id, identifier_type: text, identifier: text }, { organization_id: id, identifier_scheme: text }),
    ),
  },
);
const listed = {
  organization_id: id,
  description: text,
  url,
  email,
  minimum_age: { type: 'number', minimum: 0 },
  maximum_age: { type: 'number', maximum: 119 },
  assured_date: day,
  last_modified: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$', format: 'date-time' },
  alert: text,
  organization,
};
const named = { id, name: text, status: { enum: ['active', 'inactive', 'defunct', 'temporarily closed'] } };
const schemas = {
  root: record({ version: { const: 'HSDS-UK-3.0' }, profile: url, openapi_url: url }, { alert: text }),
  page: record({
    total_items: { type: 'integer' },
    total_pages: { const: 1 },
    page_number: { const: 1 },
    size: { type: 'integer' },
    first_page: { const: true },
    last_page: { const: true },
    empty: { type: 'boolean' },
    contents: { type: 'array' },
  }),
  listed: record(named, listed),
  service: record(named, {
    ...listed,
    service_areas: list(record({ id, name: text }, { service_id: id, extent: text, extent_type: text, uri: url })),
    schedules: list(record({ id, description: text }, { service_id: id })),
    // The profile knows the name of a contact; its numbers are those of HSDS.
    contacts: list(
      record({ id, name: text }, { service_id: id, phones: list(record({ id, number: text }, { contact_id: id })) }),
    ),
    attributes: list(record({ id }, { link_id: id, link_type: text, taxonomy_term_id: id, taxonomy_term: term })),
  }),
  term,
  taxonomy: record({ id, name: text, description: text }),
};

const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
// Compiled when they are asked for, and not by each worker that reads this file.
for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);

/** What is wrong with a thing, in words. */
function problems(name, thing) {
  ajv.validate(name, thing);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

for (const site of sites.filter(({ feed }) => feed.length > 0)) {
  test(`${site.name} · its feed of services answers as the profile asks`, async () => {
    const server = await serve(site);
    const asked = [];
    const get = async (path, schema) => {
      const answer = await fetch(`${server.origin}${site.base}api/${path}`);
      expect(answer.status, path).toBe(200);
      expect(answer.headers.get('content-type'), path).toContain('application/json');
      expect(answer.headers.get('access-control-allow-origin'), path).toBe('*');
      const thing = await answer.json();
      expect(problems(schema, thing), path).toEqual([]);
      asked.push(site.fileFor(new URL(answer.url).pathname));
      return thing;
    };
    try {
      await get('', 'root');
      const { contents: services, total_items: number } = await get('services?page=1', 'page');
      expect(services.length).toBe(number);
      expect(number).toBeGreaterThan(0);
      for (const service of services) {
        expect(problems('listed', service)).toEqual([]);
        const whole = await get(`services/${service.id}`, 'service');
        expect(whole).toMatchObject(service);
        // It leads families to a page of this site.
        const page = new URL(whole.url);
        expect(page.origin).toBe(site.origin);
        expect(site.pageAt.has(page.pathname), whole.url).toBe(true);
      }
      expect(new Set(services.map((service) => service.id)).size).toBe(number);
      for (const taxonomy of (await get('taxonomies', 'page')).contents) {
        expect(problems('taxonomy', taxonomy)).toEqual([]);
      }
      for (const { id } of (await get('taxonomy_terms', 'page')).contents) await get(`taxonomy_terms/${id}`, 'term');
      await get('service_at_locations', 'page');
    } finally {
      await server.close();
    }
    expect(asked.sort(), 'every file of the feed was asked for').toEqual(site.feed);
  });
}

test('the schema would see a mistake', () => {
  const service = { id: 'daisy-chain', name: 'Keyworkers', status: 'open', telephone: '01632 960 001' };
  expect(problems('service', service)).toEqual([
    expect.stringContaining('must NOT have additional properties'),
    expect.stringContaining('must match format "uuid"'),
    expect.stringContaining('must be equal to one of the allowed values'),
  ]);
});
