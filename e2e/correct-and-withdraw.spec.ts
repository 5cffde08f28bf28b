import { expect } from '@playwright/test';
import { openStory, save, saveState, typeAtEnd } from './fixtures/open-story.ts';
import { test } from './fixtures/test.ts';

const story = 106;

test('what is corrected, withdrawn and restored is so for the very next reader', async ({
  visitor,
  faults,
}) => {
  test.setTimeout(120_000);
  faults.expect(/410/u);
  const reader = await visitor();
  await reader.goto(`/n/${story}`);
  const headline = await reader.getByRole('heading', { level: 1 }).innerText();
  const editor = await visitor({ role: 'editor' });
  await openStory(editor, story);

  await test.step('a saved change is not public, until it is published as a correction', async () => {
    await typeAtEnd(editor, 'والعدد الصحيح 430 تلميذًا وتلميذة.');
    await save(editor);
    await expect(saveState(editor)).toContainText('حُفظت');
    await reader.reload();
    await expect(reader.getByText('والعدد الصحيح 430 تلميذًا وتلميذة.')).toHaveCount(0);

    await editor.getByRole('button', { name: 'صحّح الخبر' }).click();
    const dialog = editor.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'تصحيح' }).check();
    await dialog.getByRole('textbox').fill('ذكرنا عددًا خاطئًا، والصواب 430 تلميذًا وتلميذة.');
    await dialog.getByRole('button', { name: 'انشر التنويه' }).click();
    await expect(editor.getByRole('status').filter({ hasText: 'صُحّح الخبر' })).toBeVisible();
    await reader.reload();
    await expect(reader.getByText('والعدد الصحيح 430 تلميذًا وتلميذة.')).toBeVisible();
    await expect(reader.getByText('ذكرنا عددًا خاطئًا، والصواب 430 تلميذًا وتلميذة.')).toBeVisible();
  });

  await test.step('what somebody else saved is not withdrawn unread, and what was written for it stays', async () => {
    const colleague = await visitor({ role: 'admin' });
    await openStory(colleague, story);
    await typeAtEnd(colleague, 'جملة لم تقرأها المحررة.');
    await save(colleague);
    await expect(saveState(colleague)).toContainText('حُفظت');
    const withdrawal = editor.getByRole('dialog', { name: /أتسحب/u });
    const changed = editor.getByRole('dialog', { name: /بعد أن قرأته/u });
    await editor.getByRole('button', { name: 'اسحب الخبر' }).click();
    await withdrawal.getByRole('textbox').fill('تنويه لم يُنشر بعد.');
    await withdrawal.getByRole('button', { name: 'نعم، اسحبه' }).click();
    await expect(changed.getByRole('insertion').last()).toContainText('جملة لم تقرأها المحررة.');
    await changed.getByRole('button', { name: 'راجع أولًا' }).click();
    expect((await reader.reload())?.status()).toBe(200);
    await editor.getByRole('button', { name: 'اسحب الخبر' }).click();
    await expect(withdrawal.getByRole('textbox')).toHaveValue('تنويه لم يُنشر بعد.');
    await withdrawal.getByRole('button', { name: 'إلغاء' }).click();
  });

  await test.step('a withdrawn story is gone from its page and from every list', async () => {
    await editor.getByRole('button', { name: 'اسحب الخبر' }).click();
    const dialog = editor.getByRole('dialog');
    await expect(dialog).toContainText(headline);
    await dialog.getByRole('textbox').fill('سُحب الخبر لخطأ في مصدره.');
    await dialog.getByRole('button', { name: 'نعم، اسحبه' }).click();
    await expect(editor.getByRole('status').filter({ hasText: 'سُحب الخبر' })).toBeVisible();
    const gone = await reader.reload();
    expect(gone?.status()).toBe(410);
    await expect(reader.getByText('سُحب الخبر لخطأ في مصدره.')).toBeVisible();
    await expect(reader.getByText('والعدد الصحيح 430 تلميذًا وتلميذة.')).toHaveCount(0);
    for (const path of ['/', '/en', '/section/society', '/news/105']) {
      expect(await (await reader.request.get(path)).text(), path).not.toContain(headline);
    }
  });

  await test.step('restored, it is back at its address', async () => {
    await editor.getByRole('button', { name: 'أعد النشر', exact: true }).click();
    await editor.getByRole('dialog').getByRole('button', { name: 'أعد نشره الآن' }).click();
    await expect(editor.getByRole('status').filter({ hasText: 'أُعيد نشر الخبر' })).toBeVisible();
    expect((await reader.reload())?.status()).toBe(200);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline);
  });
});
